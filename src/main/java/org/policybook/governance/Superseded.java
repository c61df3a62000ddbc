package org.policybook.governance;

import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// Something that policies name and that is no more, or is called otherwise.
///
/// @param also other ways to write the name
/// @param by what came in its place; empty for what only ended
/// @param from since when; empty for a name that is right after all, which takes it off the list
public record Superseded(String name, List<String> also, Kind kind, Optional<String> by, Optional<PartialDate> from) {
    public Superseded {
        also = List.copyOf(also);
    }

    public enum Kind {
        LAW,
        BODY,
        PLATFORM
    }
}
