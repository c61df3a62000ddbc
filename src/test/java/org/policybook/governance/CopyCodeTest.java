package org.policybook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

/// Codes stay what they are for ever, for they are on paper; and a slip of the pen is noticed.
class CopyCodeTest {
    private static final CopyCode CODE = code("2.2", "# Social media\n");

    private static CopyCode code(String version, String text) {
        return CopyCode.of(
                OrganisationId.of("calderbrook-hospital"),
                PolicySlug.of("social-media"),
                VersionNumber.of(version),
                ContentHash.of(text));
    }

    /// If this fails, every document ever printed has lost its code.
    @Test
    void theCodeOfACopyNeverChanges() {
        assertThat(CODE.text()).isEqualTo("45VH-FA13-B7KW");
    }

    @Test
    void itFollowsFromWhatTheCopyIsAndSays() {
        assertThat(Set.of(CODE, code("2.3", "# Social media\n"), code("2.2", "# Social\n")))
                .hasSize(3);
        assertThat(code("2.2", "# Social media\n")).isEqualTo(CODE);
    }

    @Test
    void itMayBeTypedInManyWays() {
        String plain = CODE.text().replace("-", "");
        for (String typed : Set.of(
                plain.toLowerCase(Locale.ROOT),
                " " + CODE + "\n",
                plain.replaceAll("(..)", "$1 "),
                CODE.text().replace('-', '–'),
                CODE.text().replace('0', 'O').replace('1', 'l'),
                "https://policies.example/check/" + CODE,
                "https://policies.example/check?code=" + CODE,
                "policybook check-copy " + CODE)) {
            assertThat(CopyCode.parse(typed)).as(typed).contains(CODE);
        }
    }

    @Test
    void oneWrongLetterOrTwoExchangedAreNoticed() {
        String letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String plain = CODE.text().replace("-", "");
        Set<String> slips = new HashSet<>();
        for (int i = 0; i < plain.length(); i++) {
            for (int j = 0; j < letters.length(); j++) {
                slips.add(plain.substring(0, i) + letters.charAt(j) + plain.substring(i + 1));
            }
            slips.add(plain.substring(0, i) + plain.substring(i + 1));
            if (i > 0) {
                slips.add(plain.substring(0, i - 1) + plain.charAt(i) + plain.charAt(i - 1) + plain.substring(i + 1));
            }
        }
        slips.remove(plain);
        assertThat(slips)
                .hasSizeGreaterThan(350)
                .allSatisfy(slip -> assertThat(CopyCode.parse(slip)).isEmpty());
    }

    @Test
    void anythingMayBeTyped() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            String typed = random.ints(random.nextInt(40), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            CopyCode.parse(typed);
            CopyCode.tidied(typed);
        }
        assertThat(CopyCode.parse("")).isEmpty();
    }
}
