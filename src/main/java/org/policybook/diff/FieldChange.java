package org.policybook.diff;

import java.util.Optional;

/// A fact of the front matter that differs.
///
/// @param field the names on the way to it, parted by dots: `approved.by`
/// @param before the value on one line, absent where the field was
public record FieldChange(String field, Optional<String> before, Optional<String> after) {
    public Redline redline() {
        return Redline.of(before.orElse(""), after.orElse(""));
    }
}
