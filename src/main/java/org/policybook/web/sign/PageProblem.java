package org.policybook.web.sign;

/// Something wrong in a form.
///
/// @param field the id of the field
/// @param words the name of the message in the page's words
public record PageProblem(String field, String words) {}
