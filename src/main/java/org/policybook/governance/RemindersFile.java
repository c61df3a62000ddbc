package org.policybook.governance;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;

/// Reads the `reminders` of an `organisation.yaml`.
final class RemindersFile {
    private static final int LONGEST = 3650;
    private static final ReminderRule USUAL = ReminderRule.USUAL;

    private final Bodies bodies;

    RemindersFile(Bodies bodies) {
        this.bodies = bodies;
    }

    ReminderRule read(FieldReader file) {
        return file.within("reminders", this::rule).orElse(USUAL);
    }

    private ReminderRule rule(FieldReader rule) {
        List<Integer> before = days(rule, "before", USUAL.before());
        int weeks = rule.number("overdue-weeks", USUAL.everyWeeks());
        if (weeks < 1) {
            rule.report(
                    "wrong-form", "overdue-weeks", "At least one week lies between two reminders. Write 1 or more.");
        }
        List<ReminderRule.Escalated> escalations = rule.each("escalate", this::escalated).stream()
                .sorted(Comparator.comparingInt(ReminderRule.Escalated::overdueDays))
                .toList();
        return new ReminderRule(
                before,
                Math.max(1, weeks),
                rule.read("overdue-on", RemindersFile::weekday).orElse(USUAL.weekday()),
                rule.names().contains("escalate") ? Optional.of(escalations) : Optional.empty(),
                rule.flag("working-days-only"),
                days(rule, "unread", USUAL.readAgain()).reversed());
    }

    private ReminderRule.Escalated escalated(FieldReader entry) {
        String to = entry.required("to");
        if (!to.isEmpty()
                && !bodies.posts().contains(to)
                && bodies.committee(to).isEmpty()) {
            entry.report(
                    "unknown-name",
                    "to",
                    "\"%s\" is neither a post nor a committee of this organisation. Add it to posts or committees, or name another."
                            .formatted(to));
        }
        return new ReminderRule.Escalated(to, Math.max(1, entry.number("overdue-days", 1)));
    }

    /// The most first, without doubles.
    private static List<Integer> days(FieldReader rule, String name, List<Integer> usual) {
        if (!rule.names().contains(name)) {
            return usual;
        }
        return rule.texts(name).stream()
                .flatMap(text -> day(rule, name, text).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Optional<Integer> day(FieldReader rule, String name, String text) {
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= LONGEST) {
            return Optional.of(Integer.valueOf(text));
        }
        rule.report(
                "wrong-form",
                name,
                "%s holds \"%s\", which is not a number of days. Write whole numbers up to %d, such as [180, 90, 30, 7]."
                        .formatted(name, text, LONGEST));
        return Optional.empty();
    }

    private static DayOfWeek weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(text)) {
                return day;
            }
        }
        throw new BadInput("\"%s\" is not a day of the week. Write monday, tuesday and so on.".formatted(text));
    }
}
