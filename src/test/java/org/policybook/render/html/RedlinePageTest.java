package org.policybook.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.policybook.render.SampleComparison;

class RedlinePageTest {
    @Test
    void tellsEachChangeInWordsAndMarks() {
        String page = page(
                "---\nversion: \"1.0\"\n---\n\n## Duties\n\nReply within 20 working days.\n",
                "---\nversion: \"1.1\"\n---\n\n## Duties\n\nReply within 10 working days.\n\nKeep a record.\n");
        assertThat(text(page))
                .contains("Changes to social-media From version 1.0 to version 1.1")
                .contains("1 changed, 1 inserted in 1 section; 1 field changed.")
                .contains("Version [deleted: 1.0] [inserted: 1.1]")
                .contains("Paragraph changed Reply within [deleted: 20 working days][inserted: 10 working days].")
                .contains("Paragraph inserted [inserted: Keep a record.]");
    }

    @Test
    void showsTheWordsBeforeAListOnceAboveItsChangedItems() {
        String page = page(
                "## A\n\nYou may:\n\n- Sing a song.\n\nDo not:\n\n- Post pictures of wards.\n- Run.\n- Lend a badge.\n",
                "## A\n\nYou may:\n\n- Sing a song.\n\nDo not:\n\n- Post pictures of any wards.\n- Run.\n- Lend your badge.\n");
        assertThat(text(page))
                .contains("Do not: List item changed Post pictures of[inserted: any] wards.")
                .contains("Next change 1 of 2 1 clause unchanged Run. List item changed Lend");
    }

    @Test
    void doesNotJoinNewItemsOfTwoLists() {
        String page = page(
                "## A\n\nYou may:\n\n- Sing.\n\nDo not:\n\n- Run.\n",
                "## A\n\nYou may:\n\n- Sing.\n- Whistle a tune.\n\nDo not:\n\n- Slam the doors shut.\n- Run.\n");
        assertThat(text(page))
                .contains("You may: List item inserted [inserted: Whistle a tune.]")
                .contains("Do not: List item inserted [inserted: Slam the doors shut.]");
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
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void saysSoWhenNothingDiffers() {
        assertThat(text(page("## A\n\nOne.\n", "## A\n\nOne.\n"))).contains("No differences.");
    }

    @Test
    void fillsParametersAsTheirTextDoes() {
        String page = page(
                "---\nparameters: {practice: Riverside}\n---\n\n## A\n\n{{practice}} must reply.\n",
                "---\nparameters: {practice: Hillside}\n---\n\n## A\n\n{{practice}} must reply in writing.\n");
        assertThat(text(page))
                .contains("Paragraph changed Hillside must reply[inserted: in writing].")
                .doesNotContain("{{");
    }

    @Test
    void foldsWhatStayedTheSame() {
        String page = page(
                "## A\n\nOne.\n\n## B\n\nTwo.\n\nThree is kept as it is.\n",
                "## A\n\nOne.\n\n## B\n\nTwenty.\n\nThree is kept as it is.\n");
        assertThat(page).contains("<summary>Unchanged: 1 A</summary>", "<summary>1 clause unchanged</summary>");
    }

    @Test
    void showsWhatCameTogetherAsOneChange() {
        String page = page("## A\n\nOne.\n", "## A\n\nOne.\n\n## B\n\nTwo.\n\n- Three.\n- Four.\n");
        assertThat(text(page)).contains("Section inserted [inserted: B] [inserted: Two.] [inserted: Three.]");
        assertThat(page).contains("id=\"change-1\"").doesNotContain("id=\"change-2\"");
    }

    @Test
    void tellsOfAMoveAtBothEnds() {
        String scope = "## Scope\n\nAll staff are bound by these words.\n\n";
        String duties = "## Duties\n\nEach manager tells their team of them, and keeps a record of that.\n\n";
        String review = "## Review\n\nThe board reads this once a year and says what it thinks of it.\n\n";
        assertThat(text(page(scope + duties + review, duties + review + scope)))
                .contains("Section moved with all that stands in it, was 1")
                .contains("Moved from here to 3 Scope: Scope");
    }

    @Test
    void leadsFromTheSentencesToReadFirstToTheirPlaces() {
        assertThat(page(
                        "## A\n\nWords.\n\nStaff must reply within 20 days.\n",
                        "## A\n\nOther words here.\n\nStaff must reply within 10 days.\n"))
                .contains("<p class=\"kinds\">Time limit</p>", "<p class=\"place\"><a href=\"#change-2\">A</a>");
    }

    @Test
    void showsBothTextsSideBySide() {
        String page = page("## A\n\nReply within 20 days.\n", "## A\n\nReply within 10 days.\n");
        assertThat(text(page))
                .contains("Before Reply within [deleted: 20 days]. After Reply within [inserted: 10 days].");
    }

    @Test
    void hasItsLandmarksAndALinkPastTheHead() {
        assertThat(page("## A\n\nOne.\n", "## A\n\nTwo.\n"))
                .contains("<html lang=\"en-GB\">", "<header>", "<main id=\"main\"", "href=\"#main\"");
    }

    private static String table(String row) {
        return "## Register\n\n| Gift | Limit | Who |\n|---|---|---|\n| Flowers | " + row + " |\n";
    }

    private static String page(String before, String after) {
        return new String(
                new RedlinePage(DocumentTemplates.shipped())
                        .write(SampleComparison.of(before, after), false)
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    /// What a screen reader says.
    private static String text(String page) {
        return page.substring(page.indexOf("<body"))
                .replaceAll("</?(del|ins|span|strong|a)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
