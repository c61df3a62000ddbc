package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A publisher of templates, and a surgery that adopted one: the surgery puts its review off, takes over what the
/// template changed, fills its gaps in, and two partners approve it.
@Tag("thorough")
class PracticeWalkTest {
    private static final String MANAGER = "Practice Manager";
    private static final String EDITOR = "Template Editor";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSurgeryExtendsThenAdoptsTheNewTemplate() throws IOException {
        Walk walk = new Walk(folder, "riverside-surgery/data-protection");
        extended(walk);
        assertThat(walk.adopt(MANAGER)).contains("choose the words");
        walk.settle(
                "Anyone may ask for a copy of what {{practice-name}} holds about them. The Practice Manager answers within one month, free of\ncharge.");
        walk.edit("review: {every: P2Y}", "review: {every: P2Y}\nparameters:\n  practice-name:");
        walk.save(MANAGER, "Take over the new template", "1.1");
        assertThat(walk.cannot(MANAGER, "submit", "-m", "Follows the template")).contains("practice-name");
        walk.edit("  practice-name:", "  practice-name: Riverside Surgery");
        walk.save(MANAGER, "Fill in our name");
        walk.does(MANAGER, "submit", "-m", "Follows the new template, with our month for requests.");
        signed(walk);

        assertThat(walk.does(MANAGER, "publish", "-m", "The new template of June 2025"))
                .contains("Published riverside-surgery/data-protection@2.0");
        assertThat(walk.library().run("adoptions").text()).contains("practice-templates/data-protection@2.0");
        walk.verifies();
    }

    private static void extended(Walk walk) {
        assertThat(walk.cannot(
                        MANAGER, "extend", "--to", "2028-01", "--approved-by", "Partners' Meeting", "-m", "Busy"))
                .contains("puts a review off to 2027-05-30 at most");
        walk.does(
                MANAGER,
                "extend",
                "--to",
                "2027-01",
                "--approved-by",
                "Partners' Meeting",
                "-m",
                "The new template is being read");
        assertThat(walk.library().run("reviews", "--org", "riverside-surgery").text())
                .contains("2027-01");
    }

    private static void signed(Walk walk) {
        assertThat(walk.cannot(MANAGER, "decide", Walk.approval("Senior Partner", "PM/26/11", 2)))
                .contains("nobody judges a text of their own");
        walk.does("Senior Partner", "decide", Walk.approval("Senior Partner", "PM/26/11", 2));
        walk.does("Partner", "decide", Walk.approval("Partner", "PM/26/11", 2));
    }

    @Test
    void theTemplateIsPublishedForTheFirstTime() throws IOException {
        Walk walk = new Walk(folder, "practice-templates/social-media");
        walk.fetch();
        assertThat(walk.cannot(EDITOR, "submit", "-m", "A template for personal use"))
                .contains("practice-name");
        walk.edit("  practice-name:", "  practice-name: the practice");
        walk.edit("documents regularly, and", "documents every three months, and");
        walk.save(EDITOR, "Give the gap its usual words, and say how often checks are made");
        walk.does(EDITOR, "submit", "-m", "A template for the personal use of social media.");
        assertThat(walk.cannot(EDITOR, "decide", Walk.approval(EDITOR, "EG/26/3", 2)))
                .contains("text of their own");
        walk.does(MANAGER, "decide", Walk.approval(MANAGER, "EG/26/3", 2));
        assertThat(walk.does(EDITOR, "publish", "-m", "First edition"))
                .contains("Published practice-templates/social-media@1.0");
    }
}
