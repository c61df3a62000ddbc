package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The number of a published version: one to three whole numbers parted by dots, so that `3.10` comes
/// after `3.9`, or, where an organisation numbers nothing, the month of issue, `2020-12`.
///
/// Missing parts count as zero: `3` and `3.0` are the same place in the order, and a policy has only one
/// of them. [#compareTo] parts them by their spelling, to agree with equality; ask [#isAfter] and
/// [#samePlace] for the order people mean.
public record VersionNumber(String text) implements Comparable<VersionNumber> {
    private static final Pattern DOTTED = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    public VersionNumber {
        if (!DOTTED.matcher(text).matches() && !MONTH.matcher(text).matches()) {
            throw new BadInput(
                    "\"%s\" is not a version. Write one to three whole numbers parted by dots, such as 2.1, or a month such as 2020-12."
                            .formatted(text));
        }
    }

    public static VersionNumber of(String text) {
        return new VersionNumber(text);
    }

    /// True for `2020-12`, false for `2.2`.
    public boolean isMonth() {
        return text.indexOf('-') >= 0;
    }

    public boolean isAfter(VersionNumber other) {
        return order(other) > 0;
    }

    public boolean samePlace(VersionNumber other) {
        return order(other) == 0;
    }

    @Override
    public int compareTo(VersionNumber other) {
        int order = order(other);
        return order != 0 ? order : text.compareTo(other.text);
    }

    private int order(VersionNumber other) {
        List<Integer> mine = parts();
        List<Integer> theirs = other.parts();
        for (int i = 0; i < 3; i++) {
            int order = Integer.compare(part(mine, i), part(theirs, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(List<Integer> parts, int index) {
        return index < parts.size() ? parts.get(index) : 0;
    }

    private List<Integer> parts() {
        List<Integer> parts = new ArrayList<>(3);
        for (String part : text.split("[.-]", -1)) {
            parts.add(Integer.parseInt(part));
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
