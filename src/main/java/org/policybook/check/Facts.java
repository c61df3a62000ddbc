package org.policybook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.Value;

/// What a text states of itself: facts with a meaning of their own, and every labelled line of its control
/// page, those in tables included.
final class Facts {
    private final FrontMatter frontMatter;
    private final List<StatedFact> lines = new ArrayList<>();

    private Facts(FrontMatter frontMatter, List<StatedFact> stated) {
        this.frontMatter = frontMatter;
        frontMatter.mapping("extra").entries().forEach((name, value) -> flatten("", words(name), value));
        frontMatter
                .mapping("eia")
                .entries()
                .forEach((name, value) -> flatten("equality impact assessment", name, value));
        lines.addAll(stated);
    }

    static Facts of(FrontMatter frontMatter, List<StatedFact> stated) {
        return new Facts(frontMatter, stated);
    }

    /// A row of a table is named by its words that are no date: `{task: Uploaded, on: 2018-11-16}` is the line
    /// `on: 2018-11-16` of the group `management tasks, Uploaded`.
    private void flatten(String group, String label, Value value) {
        switch (value) {
            case Value.Scalar scalar -> lines.add(new StatedFact(group, label, scalar.text()));
            case Value.Sequence sequence -> sequence.items().forEach(item -> flatten(group, label, item));
            case Value.Fields row -> {
                String named = row.entries().values().stream()
                        .map(FrontMatter::plain)
                        .filter(text -> WrittenDate.in(text).isEmpty())
                        .collect(Collectors.joining(" "));
                String within = group.isEmpty() ? label : group;
                row.entries().forEach((name, inner) -> flatten(within + ", " + named, words(name), inner));
            }
        }
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }

    /// The lines of the control page.
    List<StatedFact> lines() {
        return lines;
    }

    Optional<PartialDate> approvedOn() {
        return frontMatter.approvedOn().or(() -> stated("approvedOn"));
    }

    Optional<PartialDate> effectiveFrom() {
        return frontMatter.effectiveFrom().or(() -> stated("effectiveFrom"));
    }

    Optional<PartialDate> reviewDue() {
        return frontMatter.reviewDue().or(() -> stated("reviewDue"));
    }

    /// When its effect on equality was assessed, as the control page states it.
    Optional<PartialDate> assessedOn() {
        return stated("assessedOn");
    }

    private Optional<PartialDate> stated(String label) {
        return lines.stream()
                .filter(line -> line.group().isEmpty() && line.label().equals(label))
                .flatMap(line -> WrittenDate.known(line.value()).stream())
                .findFirst();
    }
}
