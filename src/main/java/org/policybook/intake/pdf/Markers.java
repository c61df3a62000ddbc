package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What begins a list item or a numbered heading, and stands apart from its words.
final class Markers {
    static final String BULLETS = "•·▪◦‣●○■□–—➢✓*-";
    private static final Pattern ALONE = Pattern.compile(
            "[" + BULLETS
                    + "]|o|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,5}[.)]?|\\(?[a-zA-Z][.)]|\\(?[ivx]{1,5}[.)]|(?i:appendix|annexe?|schedule) [a-z0-9]{1,3}[:.–-]?");
    private static final Pattern BEGINS =
            Pattern.compile("(?:[" + BULLETS + "]|o(?= )|\\(?\\d{1,3}[.)]|\\(?(?:[a-z]|[ivx]{1,5})\\))\\s+\\S.*");

    private Markers() {}

    /// Joins a marker that leads a line with what it marks.
    static List<Segment> joined(List<Segment> segments) {
        if (segments.size() < 2 || !ALONE.matcher(segments.getFirst().text()).matches()) {
            return segments;
        }
        Segment marker = segments.getFirst();
        Segment words = segments.get(1);
        List<Segment> joined = new ArrayList<>();
        joined.add(new Segment(marker.x(), words.right(), marker.text() + " " + words.text()));
        joined.addAll(segments.subList(2, segments.size()));
        return joined;
    }

    static boolean begins(String words) {
        return BEGINS.matcher(words).matches();
    }
}
