package org.policybook.check;

/// Something the text states of itself, under its own label.
///
/// @param group the heading it stands under on the control page, or empty
/// @param value as written
public record StatedFact(String group, String label, String value) {
    /// Group and label together: `Policy Panel, date approved`.
    String name() {
        return group.isEmpty() ? label : group + ", " + label;
    }
}
