package org.policybook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Clause;

/// A person's own e-mail address, mobile or direct line. A switchboard and a team's mailbox are nobody's own.
final class PersonalContact implements Rule {
    private static final Pattern MAIL =
            Pattern.compile("\\b(?<local>\\p{L}{1,40}[._-]\\p{L}{1,40}\\d{0,4})@[\\w-]{1,60}(?:\\.[\\w-]+){1,6}");
    private static final Pattern SHARED = Pattern.compile(
            "(?i)(?:info|enquir|contact|office|team|admin|foi|complain|feedback|support|help|desk|reception|service|communication|press|media|policy|policies|hr|human|resource|safeguard|data|protection|governance|security|officer|manager|director|no-?reply|mailbox|group|committee|your|name)");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(?:\\+44 ?(?:\\(0\\) ?)?\\d{2,4}|\\(0\\d{2,5}\\)|0\\d{2,5})[ -]?\\d{3,4}[ -]?\\d{3,4}(?![\\p{N}-])");
    private static final Pattern MOBILE = Pattern.compile("^(?:\\+44 ?(?:\\(0\\) ?)?|0)7\\d.*");
    private static final Pattern OWN = Pattern.compile("(?:author|owner) contact");
    private static final Pattern DIRECT =
            Pattern.compile("(?i)\\b(?:direct (?:line|dial)|mobile|extension|ext\\.?)\\b");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "personal-contact",
                "It is personal data in a document that is kept for years, and wrong when the person leaves.",
                "Give the team's mailbox or the switchboard, or name the post and leave the directory to say the rest.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        List<String> beside = controlPage(text, notes);
        for (Clause clause : text.clauses()) {
            Matcher mail = MAIL.matcher(clause.text());
            while (mail.find()) {
                if (!SHARED.matcher(mail.group("local")).find()) {
                    notes.at(clause.id(), "%s is the address of one person.".formatted(mail.group()));
                }
            }
            phones(clause, beside, notes);
        }
    }

    /// @return the numbers beside the names on the control page
    private static List<String> controlPage(CheckedText text, Notes notes) {
        List<String> numbers = new ArrayList<>();
        for (StatedFact line : text.facts().lines()) {
            List<String> mails = MAIL.matcher(line.value())
                    .results()
                    .filter(mail -> !SHARED.matcher(mail.group().replaceFirst("@.*", ""))
                            .find())
                    .map(MatchResult::group)
                    .toList();
            mails.forEach(
                    mail -> notes.ofAll("%s, in \"%s\", is the address of one person.".formatted(mail, line.name())));
            if (!mails.isEmpty() || OWN.matcher(line.label()).matches()) {
                PHONE.matcher(line.value()).results().map(MatchResult::group).forEach(number -> {
                    numbers.add(number);
                    notes.ofAll("%s, in \"%s\", is the number of one person.".formatted(number, line.name()));
                });
            }
        }
        return numbers;
    }

    private static String differing(String number, List<String> beside) {
        return beside.isEmpty()
                        || beside.stream().anyMatch(other -> digits(other).equals(digits(number)))
                ? ""
                : " The control page gives %s.".formatted(beside.getFirst());
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static void phones(Clause clause, List<String> beside, Notes notes) {
        boolean ofSomeone = DIRECT.matcher(clause.text()).find()
                || People.in(clause.text()).findAny().isPresent();
        Matcher phone = PHONE.matcher(clause.text());
        while (phone.find()) {
            if (ofSomeone || MOBILE.matcher(phone.group()).matches()) {
                notes.at(
                        clause.id(),
                        "%s is the number of one person.%s".formatted(phone.group(), differing(phone.group(), beside)));
            }
        }
    }
}
