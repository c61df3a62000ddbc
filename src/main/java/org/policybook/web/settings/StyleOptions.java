package org.policybook.web.settings;

import java.util.List;
import org.policybook.governance.Organisation;
import org.policybook.library.PreviewLook;
import org.policybook.web.settings.Asked.Option;

/// The house styles that come with the program.
final class StyleOptions {
    private StyleOptions() {}

    static List<Option> all(Organisation organisation) {
        return PreviewLook.shipped().stream()
                .map(name -> new Option(name, name))
                .toList();
    }
}
