package org.policybook.governance;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

/// A short code on every copy of a version, `7K3M-9QXA-4D2T`, by which anybody can ask whether the copy is
/// current. Ten letters follow from what the copy is and says; two more tell a mistyped code from one that
/// is unknown: any one letter mistaken, or two neighbours exchanged, and they no longer fit.
///
/// The letters are Crockford's thirty-two, which leave out those that look alike.
public record CopyCode(String text) implements Comparable<CopyCode> {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    /// The largest prime that two letters can count up to.
    private static final long PRIME = 1021;
    /// Twelve hexadecimal digits and two bits: the fifty bits of ten letters.
    private static final int BITS = 50;

    /// The code of a version, under the name and number it was published with.
    public static CopyCode of(OrganisationId organisation, PolicySlug policy, VersionNumber version, ContentHash text) {
        ContentHash hash = ContentHash.of("%s/%s@%s\n%s\n".formatted(organisation, policy, version, text));
        long facts = new BigInteger(1, HexFormat.of().parseHex(hash.hex()))
                .shiftRight(hash.hex().length() * GROUP - BITS)
                .longValueExact();
        return new CopyCode(grouped(letters(facts, LENGTH - 2) + letters(facts % PRIME, 2)));
    }

    /// A code as somebody typed it, in any case, grouped or not; empty when it is mistyped.
    public static Optional<CopyCode> parse(String typed) {
        String plain = plain(typed);
        if (plain.length() != LENGTH || !plain.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
            return Optional.empty();
        }
        boolean fits = number(plain.substring(0, LENGTH - 2)) % PRIME == number(plain.substring(LENGTH - 2));
        return fits ? Optional.of(new CopyCode(grouped(plain))) : Optional.empty();
    }

    /// What was typed as a code would be written: without an address before it, in capitals and groups, `O`
    /// as zero, `I` and `L` as one.
    public static String tidied(String typed) {
        return grouped(plain(typed));
    }

    private static String plain(String typed) {
        String code = typed.strip().replaceFirst(".*[/=?# ](?=[^/=?# ]{8,}$)", "");
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String letters(long number, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = count - 1; i >= 0; i--) {
            letters.append(LETTERS.charAt((int) (number >> (5 * i)) & 31));
        }
        return letters.toString();
    }

    private static long number(String letters) {
        return letters.chars().mapToLong(LETTERS::indexOf).reduce(0, (number, letter) -> number * 32 + letter);
    }

    private static String grouped(String letters) {
        return letters.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    @Override
    public int compareTo(CopyCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
