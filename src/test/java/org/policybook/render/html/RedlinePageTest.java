package org.policybook.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policybook.diff.PolicyComparison;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.PolicyText;

class RedlinePageTest {
    @Test
    void tellsEachChangeInWordsAndMarks() {
        String page = page(
                "---\nversion: \"1.0\"\n---\n\n## Duties\n\nReply within 20 working days.\n",
                "---\nversion: \"1.1\"\n---\n\n## Duties\n\nReply within 10 working days.\n\nKeep a record.\n");
        assertThat(text(page))
                .contains("Changes to Gifts Policy From version 1.0 to version 1.1")
                .contains("1 changed, 1 inserted in 1 section; 1 field changed.")
                .contains("Version [deleted: 1.0][inserted: 1.1]")
                .contains("Paragraph changed Reply within [deleted: 20 working days][inserted: 10 working days].")
                .contains("Paragraph inserted [inserted: Keep a record.]");
    }

    @Test
    void showsARowsCells() {
        String page = page(table("£20 | Manager"), table("£25 | Manager"));
        assertThat(page).contains("<td>Flowers</td>");
        assertThat(text(page)).contains("Table row changed Flowers [deleted: £20][inserted: £25] Manager");
    }

    @Test
    void showsMarkupAsText() {
        String page =
                page("## A\n\nOne two three four.\n", "## A\n\nOne two three four `<script>alert(1)</script>`.\n");
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void saysSoWhenNothingDiffers() {
        assertThat(text(page("## A\n\nOne.\n", "## A\n\nOne.\n"))).contains("No differences.");
    }

    private static String table(String row) {
        return "## Register\n\n| Gift | Limit | Who |\n|---|---|---|\n| Flowers | " + row + " |\n";
    }

    private static String page(String before, String after) {
        PolicyDiff diff = PolicyComparison.of(
                PolicyText.parse(before).policy(), PolicyText.parse(after).policy());
        return new RedlinePage(DocumentTemplates.shipped()).html(diff, "Gifts Policy", "version 1.0", "version 1.1");
    }

    /// What a screen reader says.
    private static String text(String page) {
        return page.substring(page.indexOf("<body"))
                .replaceAll("</?(del|ins|span|strong|a)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
