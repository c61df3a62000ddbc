package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Inline;

/// Bullets and numbers that somebody typed instead of letting Word make a list.
final class TypedMarks {
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*•·▪◦‣●○■□➢✓\uF0B7\uF0A7–—]|o(?=\\s))\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(?(\\d{1,2})[.)]\\s+(?=\\S)");
    private static final Numbering.Level BULLETS = new Numbering.Level("bullet", "•", 1, "", Optional.empty());
    private static final Numbering.Level NUMBERS = new Numbering.Level("decimal", "%1.", 1, "", Optional.empty());

    private TypedMarks() {}

    /// The paragraph as an item without its typed mark.
    static Optional<ListFolder.Item> item(Element.Para para) {
        if (para.shape().place().isPresent()) {
            return para.shape().place().map(place -> new ListFolder.Item(para, place, new ArrayList<>()));
        }
        String text = para.text();
        Matcher bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            return Optional.of(item(para, bullet.end(), BULLETS, 0));
        }
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt()
                ? Optional.of(item(para, number.end(), NUMBERS, Integer.parseInt(number.group(1))))
                : Optional.empty();
    }

    private static ListFolder.Item item(Element.Para para, int mark, Numbering.Level form, int count) {
        Shape.ListPlace place = new Shape.ListPlace("typed", "typed " + form.format(), 0, form, count, "");
        Element.Para rest =
                new Element.Para(para.number(), para.shape(), without(para.spans(), mark), para.bookmarks());
        return new ListFolder.Item(rest, place, new ArrayList<>());
    }

    /// The spans without their first characters.
    static List<Span> without(List<Span> spans, int characters) {
        List<Span> rest = new ArrayList<>();
        int left = characters;
        for (Span span : spans) {
            int length = span.text().length();
            if (left <= 0 || length == 0) {
                rest.add(span);
            } else if (length > left && span.atom() instanceof Inline.Text(String value)) {
                rest.add(span.saying(value.substring(left)));
            }
            left -= length;
        }
        return rest;
    }
}
