package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds posts, committees and groups of people by their common names: `ward manager`, `Director of
/// Nursing`, `Audit Committee`, `staff`.
final class Roles {
    private static final Set<String> NOUNS = Set.of(
            "manager",
            "director",
            "officer",
            "executive",
            "committee",
            "board",
            "panel",
            "guardian",
            "secretary",
            "chair",
            "chairman",
            "chairperson",
            "governor",
            "trustee",
            "administrator",
            "partner",
            "lead",
            "head",
            "controller",
            "practitioner",
            "nurse",
            "doctor",
            "clinician",
            "supervisor",
            "adviser",
            "advisor",
            "staff",
            "employee",
            "worker",
            "contractor",
            "volunteer",
            "student",
            "trainee",
            "apprentice",
            "team",
            "department",
            "coordinator",
            "co-ordinator",
            "president",
            "owner",
            "author",
            "auditor",
            "member");

    private static final Set<String> NO_PART_OF_A_NAME = Set.of(
            "a", "an", "the", "your", "their", "his", "her", "our", "its", "my", "any", "each", "every", "all", "other",
            "to", "by", "and", "or", "of", "with", "from", "for", "in", "on", "as", "that", "this", "is", "are", "be",
            "if", "when", "which", "who", "must", "should", "may", "shall", "will", "tell", "ask", "no", "not",
            "another", "some", "between");

    private Roles() {}

    /// In reading order and lower case; a single person and several read the same.
    static List<String> in(Tokens text) {
        List<String> roles = new ArrayList<>();
        for (int place = 0; place < text.size(); place++) {
            String noun = singular(text.at(place).word().toLowerCase(Locale.ROOT));
            if (NOUNS.contains(noun)) {
                roles.add((before(text, place) + " " + noun + behind(text, place)).strip());
            }
        }
        return roles;
    }

    private static String singular(String word) {
        String base = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        return base.endsWith("s") && NOUNS.contains(base.substring(0, base.length() - 1))
                ? base.substring(0, base.length() - 1)
                : base;
    }

    /// `line` in `line managers`.
    private static String before(Tokens text, int noun) {
        if (noun == 0 || !text.at(noun - 1).isWord()) {
            return "";
        }
        String word = text.at(noun - 1).word().toLowerCase(Locale.ROOT);
        return NO_PART_OF_A_NAME.contains(word) || Character.isDigit(word.charAt(0)) ? "" : word;
    }

    /// `of nursing` in `Director of Nursing`.
    private static String behind(Tokens text, int noun) {
        if (noun + 2 >= text.size() || !text.at(noun + 1).word().matches("of|for")) {
            return "";
        }
        String next = text.at(noun + 2).word();
        return Character.isUpperCase(next.codePointAt(0))
                ? " " + text.at(noun + 1).word() + " " + next.toLowerCase(Locale.ROOT)
                : "";
    }
}
