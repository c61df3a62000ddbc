package org.policybook.web.search;

import java.util.List;
import java.util.Locale;
import org.policybook.document.Address;
import org.policybook.document.Section;
import org.policybook.library.FindConflicts;
import org.policybook.library.FindConflicts.Conflict;
import org.policybook.web.reader.Addresses;

/// Where two policies hold people to the same, but to another number or time, as a page shows it.
///
/// @param kinds names of words of the page, such as `time_limit`
public record Differences(List<String> kinds, Side one, Side other) {
    public Differences {
        kinds = List.copyOf(kinds);
    }

    /// @param organisation its id
    public record Side(
            String organisation, String title, String place, String words, String address, String language) {}

    static List<Differences> of(List<Conflict> conflicts, int most, TextLanguages languages) {
        return conflicts.stream()
                .limit(most)
                .map(conflict -> new Differences(
                        conflict.kinds().stream()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        side(conflict.one(), languages),
                        side(conflict.other(), languages)))
                .toList();
    }

    private static Side side(FindConflicts.Side side, TextLanguages languages) {
        Address address = Address.parse(side.address().replaceFirst("#.*", ""));
        return new Side(
                address.policy().organisation().value(),
                side.title(),
                String.join(
                        " › ",
                        side.clause().within().stream().map(Section::title).toList()),
                OneLine.of(side.clause().text()),
                Addresses.page(address) + "#" + side.clause().id(),
                languages.of(address));
    }
}
