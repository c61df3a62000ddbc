package org.policybook.render;

/// One fact of a control page, such as `Target audience`: `All employees`.
///
/// @param field the front matter field it shows, such as `extra.scope`; empty when there is none
public record ControlRow(String field, String label, ControlValue value) {
    public ControlRow(String label, String words) {
        this("", label, new ControlValue.Words(words));
    }
}
