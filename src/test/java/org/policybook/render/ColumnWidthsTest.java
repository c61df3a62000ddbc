package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policybook.document.Block;
import org.policybook.document.PolicyText;

class ColumnWidthsTest {
    @Test
    void aShortColumnHasRoomForItsLongestWord() {
        List<Integer> widths =
                widths("Protected characteristic | Impact | Reason", "Age | positive | " + "word ".repeat(40));
        assertThat(widths.get(1)).isGreaterThanOrEqualTo("positive".length() * 125);
        assertThat(widths.get(2)).isGreaterThan(widths.get(0)).isGreaterThan(widths.get(1) * 2);
    }

    @Test
    void neverWiderThanThePage() {
        assertThat(widths("A | B | C | D", ("x".repeat(200) + " | ").repeat(4)).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isBetween(ColumnWidths.PAGE - 4, ColumnWidths.PAGE);
    }

    @Test
    void aWordThatIsTooLongLeavesTheOthersTheirs() {
        List<Integer> widths = widths("Account | Platform | Followers", "x".repeat(200) + " | Facebook | 3");
        assertThat(widths.get(1)).isGreaterThanOrEqualTo("Platform".length() * 125);
        assertThat(widths.get(2)).isGreaterThanOrEqualTo("Followers".length() * 125);
    }

    private static List<Integer> widths(String header, String row) {
        int columns = header.split("\\|").length;
        String text =
                "---\ntitle: A\n---\n\n## B\n\n| %s |\n|%s\n| %s |\n".formatted(header, "---|".repeat(columns), row);
        var blocks = PolicyText.parse(text).policy().sections().getFirst().blocks();
        return ColumnWidths.of((Block.Table) blocks.getFirst());
    }
}
