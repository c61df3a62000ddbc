package org.policybook.diff;

import java.util.List;

/// All that differs between two texts of a policy. Numbers of sections are no part of it, for they follow
/// the text.
///
/// @param changes in the reading order of the text after; what was deleted stands where it stood before
/// @param metadata the differing facts, in the order in which the front matter is written
/// @param forms the forms filled in beside the text, those only that differ
/// @param keyChanges the sentences to read first: those that say otherwise than before, then those that
///     came or went, each in reading order
public record PolicyDiff(
        List<Change> changes,
        List<FieldChange> metadata,
        List<FormDiff> forms,
        Counts counts,
        List<KeyChange> keyChanges) {
    public PolicyDiff {
        changes = List.copyOf(changes);
        metadata = List.copyOf(metadata);
        forms = List.copyOf(forms);
        keyChanges = List.copyOf(keyChanges);
    }

    /// The same texts with the forms beside them.
    public PolicyDiff with(List<FormDiff> compared) {
        return new PolicyDiff(
                changes,
                metadata,
                compared.stream().filter(form -> !form.answers().isEmpty()).toList(),
                counts,
                keyChanges);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && metadata.isEmpty() && forms.isEmpty();
    }

    /// Where something changed, in reading order.
    public List<TouchedSection> sections() {
        return TouchedSection.of(changes);
    }
}
