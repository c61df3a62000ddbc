package org.policybook.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `must be reported` with no one named who reports. Only for things that somebody has to do, not for how
/// things must be.
final class DutyWithoutActor implements Rule {
    private static final Pattern DUTY = Pattern.compile(
            "(?i)\\b(?:must|shall)(?: (?:always|also|first|then|immediately|formally|only|now)){0,3} be(?: (?:fully|promptly|immediately|always|first|formally|regularly|clearly|properly|\\w+ly))?"
                    + " (?<done>reported|approved|ratified|reviewed|completed|recorded|notified|informed|submitted|agreed|monitored"
                    + "|carried out|undertaken|conducted|updated|escalated|investigated|removed|referred|obtained|sought|signed"
                    + "|checked|tested|documented|logged|sent|told|communicated|returned|destroyed|explored|assessed|arranged"
                    + "|provided|issued|distributed|asked|raised|archived|deleted|displayed|audited|inspected)\\b");
    /// In "decides whether the regulator must be told" whoever decides is the actor.
    private static final Pattern UNDECIDED =
            Pattern.compile("(?i)\\b(?:whether|who|what|how|when|ensur\\w+|responsible)\\b");
    private static final Pattern AGENT = Pattern.compile(
            "(?i)\\bby (?!(?:e-?mail|phone|telephone|post|letter|hand|fax|text|law|default|using|means|way|no later|then|date|the (?:end|date|time|start|beginning)|monday|friday|\\d|\\p{L}+ing\\b))|\\bin writing by\\b");

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "duty-without-actor",
                "A duty that is nobody's is not done, and nobody can be held to it.",
                "Say who: \"The line manager must report …\".");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        if (!text.isEnglish()) {
            return;
        }
        for (Sentence sentence : text.sentences()) {
            Matcher duty = DUTY.matcher(sentence.text());
            if (duty.find()
                    && !UNDECIDED
                            .matcher(sentence.text().substring(0, duty.start()))
                            .find()
                    && !AGENT.matcher(sentence.text()).find()) {
                notes.at(sentence.clause().id(), "\"%s\" names no one who does it.".formatted(duty.group()));
            }
        }
    }
}
