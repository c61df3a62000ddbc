package org.policybook.render.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for the sheets of a workbook: at most 31 characters, without those that a spreadsheet forbids, and no two
/// alike whatever their case.
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String title) {
        String plain = title.replaceAll("[\\[\\]*?/\\\\:']", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String wanted = plain.isEmpty() ? "Sheet" : plain;
        String name = cut(wanted, "");
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            name = cut(wanted, " " + next);
        }
        return name;
    }

    private static String cut(String name, String ending) {
        int room = LONGEST - ending.length();
        return (name.length() > room ? name.substring(0, room).strip() : name) + ending;
    }
}
