package org.policybook.intake.docx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.intake.HeadingNumber;

/// The title of a document, as its styles or its bound content controls mark it, and what is only set like
/// one.
///
/// @param title the whole title, with the subtitle behind a colon
/// @param sections paragraphs in the style of titles that head sections
record Titles(Optional<Heading> title, List<Element.Para> sections) {
    private static final Pattern NO_SUBTITLE = Pattern.compile("(?i).*(?:\\bversion\\b|\\d{4}|\\breview).*");
    private static final int LONGEST = 200;

    static Titles in(List<Element.Para> paras) {
        List<Element.Para> written =
                paras.stream().filter(para -> !para.isEmpty()).toList();
        int first = 0;
        while (first < written.size() && written.get(first).shape().role() != Shape.Role.TITLE) {
            if (HeadingFinder.isStyled(written.get(first))) {
                return new Titles(Optional.empty(), sections(written, List.of()));
            }
            first++;
        }
        if (first == written.size()) {
            return new Titles(Optional.empty(), sections(written, List.of()));
        }
        Element.Para title = written.get(first);
        Optional<Element.Para> subtitle = first + 1 < written.size()
                ? Optional.of(written.get(first + 1)).filter(Titles::isSubtitle)
                : Optional.empty();
        String words = HeadingFinder.text(title);
        String whole = subtitle.map(HeadingFinder::text)
                .filter(more -> !words.contains(more))
                .map(more -> words + ": " + more)
                .orElse(words);
        List<String> told =
                subtitle.map(more -> List.of(words, HeadingFinder.text(more))).orElse(List.of(words));
        Heading heading = new Heading(title, 0, new HeadingNumber(List.of(), "", whole, whole));
        return new Titles(Optional.of(heading), sections(written, told));
    }

    private static boolean isSubtitle(Element.Para para) {
        String text = HeadingFinder.text(para);
        return para.shape().role() == Shape.Role.SUBTITLE
                && text.length() <= LONGEST
                && !NO_SUBTITLE.matcher(text).matches();
    }

    /// @param told the words of the title, which covers repeat
    private static List<Element.Para> sections(List<Element.Para> written, List<String> told) {
        return written.stream()
                .filter(para ->
                        para.shape().role() == Shape.Role.TITLE || para.shape().role() == Shape.Role.SUBTITLE)
                .filter(para -> !para.shape().bound() && !told.contains(HeadingFinder.text(para)))
                .filter(HeadingFinder::mayBeHeading)
                .toList();
    }

    boolean hasSection(Element.Para para) {
        return sections.stream().anyMatch(each -> each.number() == para.number());
    }
}
