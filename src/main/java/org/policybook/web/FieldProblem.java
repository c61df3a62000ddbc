package org.policybook.web;

/// Something wrong with what was written into a form, to be shown above the page and beside its field.
///
/// @param field the id of the field; empty when it is about the whole
public record FieldProblem(String field, String text) {
    /// Where the line above the page leads: `#minute`.
    public String href() {
        return field.isEmpty() ? "#maincontent" : "#" + field;
    }
}
