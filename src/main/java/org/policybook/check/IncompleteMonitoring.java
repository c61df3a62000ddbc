package org.policybook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policybook.document.Clause;

/// A section on monitoring that does not say who monitors, how, or how often. When the policy is reviewed is
/// another matter, and counts for none of them.
final class IncompleteMonitoring implements Rule {
    private static final Pattern HEADING = Pattern.compile("(?i)\\bmonitor\\w*");
    private static final Pattern REVIEW =
            Pattern.compile("(?i)\\b(?:policy|document|procedure|guideline|protocol)\\b[^.]{0,30}\\breviewed\\b");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)\\b(?:monitor\\w*|audit\\w*|check\\w*|complian\\w*|measur\\w*|reported|reports?|survey\\w*|sampl\\w*|takes? place|figures|considers?|watch\\w*)\\b");
    private static final Pattern WHO = Pattern.compile(
            "(?i)\\b(?:managers?|officers?|directors?|heads?|leads?|committee|group|teams?|panel|board|department|executives?"
                    + "|partners?|forum|auditors?|headteacher|governors?|trustees?|secretary|council|union|specialist|custodian|guardian|owner|editor|communications|chief|human resources)\\b");
    private static final Pattern HOW = Pattern.compile(
            "(?i)\\b(?:audits?|surveys?|sampl\\w+|spot checks?|checks|inspections?|reports? (?:of|on|to|from)|records|logs?"
                    + "|questionnaires?|incidents|complaints|indicators?|KPIs?|returns|register|reviewing|interviews?|figures|analys\\w+|count\\w*|compar\\w+|tests?|reads?|looks? (?:at|through)|dip|numbers?|cases)\\b");
    private static final Pattern HOW_OFTEN = Pattern.compile(
            "(?i)\\b(?:annual(?:ly)?|yearly|quarterly|monthly|weekly|daily|continuous(?:ly)?|bi-?annual(?:ly)?|termly"
                    + "|(?:each|every) (?:\\w+ )?(?:year|quarter|month|week|day|term|meeting|months|years|weeks|January|February|March|April|May|June|July|August|September|October|November|December)|(?:once|twice|times) (?:a|each|every|per) (?:year|quarter|month|week|term)|per (?:year|annum|quarter|month))\\b");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "incomplete-monitoring",
                "Monitoring that no one does, by no means and at no time shows nothing to an inspector.",
                "Name the post or committee, the means (an audit, a sample of records) and how often.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        if (!text.isEnglish()) {
            return;
        }
        text.headings()
                .filter(heading -> HEADING.matcher(heading.text()).find() && !isOfPeople(heading.text()))
                .forEach(heading -> section(heading, text, notes));
    }

    /// "Monitoring of staff's internet use" is a duty, not the monitoring of the policy.
    private static boolean isOfPeople(String heading) {
        return Pattern.compile("(?i)\\b(?:use|usage|traffic|e-?mails?|calls|employees|staff|systems?|temperature)\\b")
                .matcher(heading)
                .find();
    }

    private static void section(Clause heading, CheckedText text, Notes notes) {
        String words = text.sentences().stream()
                .filter(sentence ->
                        sentence.clause().within().contains(heading.within().getLast()))
                .map(Sentence::text)
                .filter(sentence -> ABOUT.matcher(sentence).find()
                        && !REVIEW.matcher(sentence).find())
                .collect(Collectors.joining("\n"));
        List<String> missing = new ArrayList<>();
        missing(WHO, words, "who monitors", missing);
        missing(HOW, words, "how", missing);
        missing(HOW_OFTEN, words, "how often", missing);
        if (!missing.isEmpty()) {
            notes.at(heading.id(), "\"%s\" does not say %s.".formatted(heading.text(), String.join(", nor ", missing)));
        }
    }

    private static void missing(Pattern sign, String words, String what, List<String> missing) {
        if (!sign.matcher(words).find()) {
            missing.add(what);
        }
    }
}
