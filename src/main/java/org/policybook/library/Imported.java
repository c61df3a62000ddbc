package org.policybook.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Policy;
import org.policybook.intake.Intake;
import org.policybook.intake.Place;
import org.policybook.store.Content;

/// What was read from a document outside the library.
///
/// @param policy its text, with the facts that authors own
/// @param facts what the document states about itself, by name (`approvedOn`); what it does not state is
///     absent
/// @param others what the document states that the draft has no field for
/// @param warnings what a person should look at
/// @param dropped what was left out of the text on purpose
/// @param beside what comes with the text
public record Imported(
        Policy policy,
        Map<String, Fact> facts,
        List<Other> others,
        List<Heading> headings,
        List<Warning> warnings,
        List<Warning> dropped,
        Beside beside) {
    public Imported {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        others = List.copyOf(others);
        headings = List.copyOf(headings);
        warnings = List.copyOf(warnings);
        dropped = List.copyOf(dropped);
    }

    /// @param where the place it was found at, in words
    /// @param certainty `certain`, or less
    public record Fact(String value, String where, String certainty) {}

    /// A fact under the document's own label.
    ///
    /// @param group the heading it stands under, or empty
    public record Other(String group, String label, String value, String where) {}

    /// @param level how deep the section stands, from 1
    public record Heading(int level, String heading) {}

    public record Warning(String what, String where) {}

    /// What comes with the text.
    ///
    /// @param before the text as it was before the changes tracked in it
    /// @param pictures by the paths that the text shows them under
    /// @param forms those found filled in within the document
    public record Beside(Optional<Policy> before, Map<String, Content> pictures, SaveDraft.FilledForms forms) {
        static final Beside NOTHING = new Beside(Optional.empty(), Map.of(), SaveDraft.FilledForms.UNCHANGED);

        public Beside {
            pictures = Map.copyOf(pictures);
        }
    }

    public Optional<String> title() {
        return Optional.ofNullable(facts.get("title")).map(Fact::value);
    }

    /// Whether a fact was found that the draft has no field for.
    public boolean isLeftOver(String fact) {
        return others.stream()
                .anyMatch(other -> other.group().isEmpty() && other.label().equals(fact));
    }

    static Imported of(Intake intake) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        intake.found()
                .facts()
                .forEach((fact, found) -> facts.put(
                        fact.key(),
                        new Fact(
                                found.value(),
                                found.place().toString(),
                                found.certainty().name().toLowerCase(Locale.ROOT))));
        return new Imported(
                intake.policy(),
                facts,
                OtherFacts.of(intake),
                intake.headings().stream()
                        .map(heading -> new Heading(heading.level(), heading.heading()))
                        .toList(),
                told(intake.warnings()),
                told(intake.dropped()),
                new Beside(Optional.empty(), pictures(intake), SaveDraft.FilledForms.UNCHANGED));
    }

    private static List<Warning> told(List<org.policybook.intake.Warning> warnings) {
        return warnings.stream()
                .map(warning -> new Warning(warning.what(), warning.where().toString()))
                .toList();
    }

    private static Map<String, Content> pictures(Intake intake) {
        Map<String, Content> pictures = new LinkedHashMap<>();
        intake.attachments().forEach(each -> pictures.put(each.path(), new Content(each.content())));
        return pictures;
    }

    /// The same document with the text it had before the changes tracked in it.
    Imported before(Optional<Policy> text) {
        return with(new Beside(text, beside.pictures(), beside.forms()));
    }

    private Imported with(Beside other) {
        return new Imported(policy, facts, others, headings, warnings, dropped, other);
    }

    /// The same document without the tables that were forms filled in.
    Imported withForms(Policy text, SaveDraft.FilledForms forms) {
        return keeping(text, others).with(new Beside(beside.before(), beside.pictures(), forms));
    }

    /// The same document with another text and fewer facts left over.
    Imported keeping(Policy text, List<Other> leftOver) {
        return new Imported(text, facts, leftOver, headings, warnings, dropped, beside);
    }

    /// The same document with something more to look at.
    Imported warned(String what) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(new Warning(what, Place.DOCUMENT.toString()));
        return new Imported(policy, facts, others, headings, more, dropped, beside);
    }
}
