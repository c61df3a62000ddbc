package org.policybook.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// What the document says about itself. A fact it does not state is absent.
///
/// @param facts each with its value in the form that its type parses: a date as `2017-05`, a version as `2.2`
/// @param others labelled facts of the control page that have no field of their own, such as `Date uploaded: …`
public record FoundMetadata(Map<Fact, Found<String>> facts, List<Found<Labelled>> others) {
    /// A fact under the document's own label; the group is the heading it stands under, or empty.
    public record Labelled(String group, String label, String value) {}

    public FoundMetadata {
        Map<Fact, Found<String>> ordered = new EnumMap<>(Fact.class);
        ordered.putAll(facts);
        facts = Collections.unmodifiableMap(ordered);
        others = List.copyOf(others);
    }

    public Optional<Found<String>> words(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    public Optional<Found<PartialDate>> date(Fact fact) {
        return words(fact).map(found -> found.map(PartialDate::parse));
    }

    public Optional<Found<VersionNumber>> number(Fact fact) {
        return words(fact).map(found -> found.map(VersionNumber::of));
    }

    public Optional<Found<String>> title() {
        return words(Fact.TITLE);
    }

    public Optional<Found<VersionNumber>> version() {
        return number(Fact.VERSION);
    }

    public Optional<Found<String>> approvedBy() {
        return words(Fact.APPROVED_BY);
    }

    public Optional<Found<PartialDate>> approvedOn() {
        return date(Fact.APPROVED_ON);
    }

    public Optional<Found<PartialDate>> effectiveFrom() {
        return date(Fact.EFFECTIVE_FROM);
    }

    public Optional<Found<PartialDate>> reviewDue() {
        return date(Fact.REVIEW_DUE);
    }

    public List<String> keywords() {
        return words(Fact.KEYWORDS).stream()
                .flatMap(found -> Arrays.stream(found.value().split("[,;]", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    FoundMetadata placed(UnaryOperator<Place> change) {
        Map<Fact, Found<String>> moved = new EnumMap<>(Fact.class);
        facts.forEach((fact, found) -> moved.put(fact, found.placed(change)));
        return new FoundMetadata(
                moved, others.stream().map(found -> found.placed(change)).toList());
    }
}
