package org.policybook.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.library.Library;
import org.policybook.library.TellHistory;

/// What an author says they began from: a revision of a draft, or a version.
record SaveBase(Optional<CommitId> revision, Optional<VersionNumber> version) {
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,2}|\\d{4}-\\d{2}");
    private static final Pattern SHORTENED = Pattern.compile("[0-9a-f]{7,39}");

    /// @param given a version's number, or a revision by all its digits or by as many as `history` prints
    static SaveBase of(Optional<String> given, PolicyId policy, Library library) {
        if (given.isEmpty()) {
            return new SaveBase(Optional.empty(), Optional.empty());
        }
        String base = given.get();
        if (VERSION.matcher(base).matches()) {
            return new SaveBase(Optional.empty(), Optional.of(VersionNumber.of(base)));
        }
        if (!SHORTENED.matcher(base).matches()) {
            return new SaveBase(Optional.of(new CommitId(base)), Optional.empty());
        }
        List<TellHistory.Event> meant = new TellHistory(library)
                .history(policy).stream()
                        .filter(event -> event.revision().hex().startsWith(base))
                        .toList();
        return meant.size() == 1
                ? of(meant.getFirst())
                : new SaveBase(Optional.of(new CommitId(base)), Optional.empty());
    }

    /// The revision that published a version is that version.
    private static SaveBase of(TellHistory.Event event) {
        return event.version()
                .map(number -> new SaveBase(Optional.empty(), Optional.of(VersionNumber.of(number))))
                .orElseGet(() -> new SaveBase(Optional.of(event.revision()), Optional.empty()));
    }
}
