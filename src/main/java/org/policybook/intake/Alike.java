package org.policybook.intake;

/// Whether two headings are the same but for case, punctuation and a slip of the scanner.
final class Alike {
    private static final int LONGEST = 160;

    private Alike() {}

    static boolean headings(String one, String other) {
        return keys(Line.key(one), Line.key(other));
    }

    /// The same for headings already brought to their [Line#key].
    static boolean keys(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b) || (mayDiffer(a, b) && distance(a, b) <= a.length() / 10);
    }

    private static boolean mayDiffer(String a, String b) {
        return a.length() >= 10 && a.length() <= LONGEST && Math.abs(a.length() - b.length()) <= a.length() / 10;
    }

    /// Levenshtein's distance.
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
