package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// What was read from one document.
///
/// @param policy the text, with the facts that authors own in its front matter
/// @param found every fact the document states about itself, those that the system owns included
/// @param warnings what a person should look at
/// @param dropped what was left out of the text on purpose: contents lists, page edges, control tables
/// @param attachments pictures that the text shows, under the names it shows them by
public record Intake(
        Policy policy,
        FoundMetadata found,
        List<Warning> warnings,
        List<Warning> dropped,
        List<Attachment> attachments) {
    /// A heading without its typed number; level 1 is a top section such as "4", level 2 one such as "4.1".
    public record Heading(int level, String heading) {}

    public Intake {
        warnings = List.copyOf(warnings);
        dropped = List.copyOf(dropped);
        attachments = List.copyOf(attachments);
    }

    public Intake(Policy policy, FoundMetadata found, List<Warning> warnings, List<Warning> dropped) {
        this(policy, found, warnings, dropped, List.of());
    }

    /// The outline in reading order.
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        addTo(headings, policy.sections(), 1);
        return headings;
    }

    /// The same with something more to look at, told first.
    public Intake warned(Warning first) {
        List<Warning> more = new ArrayList<>(List.of(first));
        more.addAll(warnings);
        return new Intake(policy, found, more, dropped, attachments);
    }

    /// The same with every place told in another way.
    Intake placed(UnaryOperator<Place> change) {
        return new Intake(policy, found.placed(change), placed(warnings, change), placed(dropped, change), attachments);
    }

    private static List<Warning> placed(List<Warning> told, UnaryOperator<Place> change) {
        return told.stream()
                .map(warning -> new Warning(warning.what(), change.apply(warning.where())))
                .toList();
    }

    private static void addTo(List<Heading> headings, List<Section> sections, int depth) {
        for (Section section : sections) {
            headings.add(new Heading(depth, section.title()));
            addTo(headings, section.sections(), depth + 1);
        }
    }
}
