package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a change within a clause reads: `[-gone-]` and `{+come+}`.
class RedlineTest {
    private static final List<String> WORDS = List.of(
            "staff",
            "must",
            "report",
            "the",
            "a",
            "of",
            "within",
            "20 working days",
            "21/10/2018",
            "£5,000",
            "3.10",
            "concern",
            "manager",
            "and",
            "or",
            "\t",
            ".",
            ",",
            ";",
            "(",
            ")",
            "well-being",
            "employee’s",
            "隐私",
            "政策",
            "تۆڕی",
            "\n",
            "{{practice-name}}",
            "21 October 2018",
            "50%");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Report within 20 working days of the event. | Report within 10 working days of the event. "
                        + "| Report within [-20 working days-]{+10 working days+} of the event.",
                "Reviewed on 21/10/2018. | Reviewed on 21/11/2018. | Reviewed on [-21/10/2018-]{+21/11/2018+}.",
                "Approved on 21 October 2018 by post. | Approved on 3 May 2019 by post. "
                        + "| Approved on [-21 October 2018-]{+3 May 2019+} by post.",
                "Gifts over £5,000 are declared. | Gifts over £500 are declared. "
                        + "| Gifts over [-£5,000-]{+£500+} are declared.",
                "See version 3.1 for this. | See version 3.10 for this. | See version [-3.1-]{+3.10+} for this.",
                "All staff must comply. | All staff and volunteers must comply. "
                        + "| All staff{+ and volunteers+} must comply.",
                "This applies to staff. | This applies to staff, governors and volunteers. "
                        + "| This applies to staff{+, governors and volunteers+}.",
                "They keep records; | They keep records. | They keep [-records;-]{+records.+}",
                "Ask the line manager first | Ask the information governance lead first "
                        + "| Ask the [-line manager-]{+information governance lead+} first",
                "Ask the head of nursing first | Ask the director of workforce first "
                        + "| Ask the [-head of nursing-]{+director of workforce+} first",
                "Report it. Keep calm. | Report it. Tell nobody else. Keep calm. "
                        + "| Report it.{+ Tell nobody else.+} Keep calm.",
                "Staff must ask. Staff must wait. | Staff must ask. Staff must listen. Staff must wait. "
                        + "| Staff must ask.{+ Staff must listen.+} Staff must wait.",
                "It is your well-being. | It is your wellbeing. | It is your [-well-being-]{+wellbeing+}.",
                "Staff must ask | must ask | [-Staff -]must ask",
                "Phones are banned in wards | Visitors may photograph relatives after asking "
                        + "| [-Phones are banned in wards-]{+Visitors may photograph relatives after asking+}",
            })
    void readsLikeAPersonsEdit(String before, String after, String marked) {
        assertThat(marked(Redline.of(before, after))).isEqualTo(marked);
    }

    @Test
    void comparesARowCellByCell() {
        assertThat(marked(Redline.of("Serious\t5 days\tManager", "Serious\t10 days\tDirector")))
                .isEqualTo("Serious\t[-5 days-]{+10 days+}\t[-Manager-]{+Director+}");
    }

    @Test
    void keepsWhatIsEqual() {
        assertThat(Redline.of("as it was", "as it was").spans()).containsExactly(Span.kept("as it was"));
        assertThat(Redline.of("", "").spans()).isEmpty();
        assertThat(Redline.of("", "new").spans()).containsExactly(Span.inserted("new"));
        assertThat(Redline.of("old", "").spans()).containsExactly(Span.deleted("old"));
    }

    @Test
    void givesBothTextsToTheLetter() {
        Random random = new Random(20261121);
        for (int run = 0; run < 5_000; run++) {
            String before = text(random, random.nextInt(40));
            String after = random.nextBoolean() ? text(random, random.nextInt(40)) : edited(before, random);
            Redline redline = Redline.of(before, after);
            assertThat(redline.before()).isEqualTo(before);
            assertThat(redline.after()).isEqualTo(after);
            assertThat(redline.spans()).noneMatch(span -> span.text().isEmpty());
            assertThat(IntStream.range(1, redline.spans().size()))
                    .noneMatch(i -> redline.spans().get(i).fate()
                            == redline.spans().get(i - 1).fate());
        }
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(5) == 0 ? "" : " "))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(text.length() - from + 1);
        return text.substring(0, from) + text(random, random.nextInt(5)) + text.substring(to);
    }

    static String marked(Redline redline) {
        return redline.spans().stream()
                .map(span -> switch (span.fate()) {
                    case KEPT -> span.text();
                    case DELETED -> "[-" + span.text() + "-]";
                    case INSERTED -> "{+" + span.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
