package org.policybook.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The facts in the heads and feet of pages, where a version may stand without a colon: `Lone Working v2.9 Page 1 of
/// 3`.
final class PageEdges {
    private static final Pattern VERSION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:version|v)\\.? ?(\\d{1,3}(?:\\.\\d{1,3}){0,2})(?![\\p{N}\\p{L}]|\\.\\d)");

    private PageEdges() {}

    static void read(List<Line> edges, Facts facts) {
        for (Line line : ControlPage.read(edges, facts)) {
            Matcher version = VERSION.matcher(line.plain());
            if (line.isShort() && version.find()) {
                facts.add(Fact.VERSION, version.group(1), line.place(), Certainty.STATED);
            }
        }
    }
}
