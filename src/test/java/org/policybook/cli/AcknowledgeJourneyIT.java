package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Staff are asked to read a new policy, confirm it, and are asked again only for what says something else.
class AcknowledgeJourneyIT {
    private static final String EDITOR = "Template Editor";
    private static final String MANAGER = "Practice Manager";
    private static final String POLICY = "practice-templates/social-media";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String load(Walk walk, String csv, String... more) throws IOException {
        Path file = folder.resolve("file.csv");
        Files.writeString(file, csv);
        String[] words = new String[more.length + 3];
        words[0] = "people";
        words[1] = "import";
        words[2] = file.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return walk.library().run(words).text();
    }

    private static String acknowledge(Walk walk, String person, String address, String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "acknowledge";
        words[1] = address;
        words[2] = "--as";
        words[3] = person;
        System.arraycopy(more, 0, words, 4, more.length);
        return walk.library().run(words).text();
    }

    private static void published(Walk walk, String change, String version) {
        walk.does(EDITOR, "submit", "--change", change, "-m", "As agreed.");
        walk.does(MANAGER, "decide", Walk.approval(MANAGER, "EG/26/3", 2));
        assertThat(walk.does(EDITOR, "publish", "-m", "As agreed")).contains(POLICY + "@" + version);
    }

    private static void first(Walk walk) throws IOException {
        walk.fetch();
        walk.edit("  practice-name:", "  practice-name: the practice");
        walk.edit("documents regularly, and", "documents every three months, and");
        walk.save(EDITOR, "Give the gap its usual words, and say how often checks are made");
        published(walk, "major", "1.0");
    }

    @Test
    void onlyWhatSaysSomethingElseIsAskedAgain() throws IOException {
        Walk walk = new Walk(folder, POLICY);
        first(walk);
        assertThat(load(walk, """
                        email,name,posts,teams,manager,organisation,left-on
                        lead@example.org,Example Lead,Practice Manager,Office,,practice-templates,
                        clerk@example.org,Example Clerk,,Office,lead@example.org,practice-templates,
                        former@example.org,Example Former,,Office,lead@example.org,practice-templates,2026-10-31
                        """)).contains("Loaded 3 people: 3 new, 1 who have left.");
        assertThat(load(walk, "organisation,policy,type,readers\npractice-templates,social-media,,team:Office\n"))
                .contains("Loaded 1 rule.");

        assertThat(walk.library()
                        .run("acknowledgements", "--org", "practice-templates")
                        .out())
                .contains("0     2   0        practice-templates/social-media  1.0");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY)).contains("To be read as a whole");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY + "@1.0"))
                .contains("clerk@example.org has read version 1.0");
        assertThat(acknowledge(walk, "former@example.org", POLICY + "@1.0")).contains("is not asked to read");

        walk.does(EDITOR, "new", "--from", POLICY);
        walk.fetch();
        walk.edit("There are\nothers.", "There are\nothers too.");
        walk.save(EDITOR, "Smoother words");
        published(walk, "minor", "1.1");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY))
                .as("an editorial change asks nobody")
                .contains("has read what is in force");

        walk.does(EDITOR, "new", "--from", POLICY);
        walk.fetch();
        walk.edit(
                "only in official rest breaks,\nsuch as lunchtime.",
                "only in official rest breaks,\nand never near patients.");
        walk.save(EDITOR, "Keep telephones from patients");
        published(walk, "major", "2.0");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY))
                .contains("Changed since version 1.0, which you read")
                .contains("and never near patients.")
                .doesNotContain("Due regard");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY + "@1.1"))
                .contains("Read version 2.0, and confirm that");
        managers(walk);
    }

    private static void managers(Walk walk) {
        assertThat(walk.library()
                        .run("acknowledgements", "--manager", "lead@example.org", "--format", "csv")
                        .out())
                .isEqualToIgnoringNewLines(
                        "state,person,name,policy,version,read,confirmed"
                                + "changes unread,clerk@example.org,Example Clerk,practice-templates/social-media,2.0,1.0,2026-11-21T10:00:00Z");
        assertThat(walk.library()
                        .run("acknowledgements", "--person", "lead@example.org")
                        .out())
                .contains("practice-templates/social-media");
        assertThat(walk.library().run("people", "erase", "clerk@example.org").out())
                .contains("is erased");
        assertThat(walk.library()
                        .run("acknowledgements", POLICY, "--json")
                        .json()
                        .at("/readers"))
                .hasSize(1);
        assertThat(walk.library().run("people", "purge").out()).contains("Erased 0 leavers");
    }

    @Test
    void questionsAreAnsweredFirst() throws IOException {
        Walk walk = new Walk(folder, POLICY);
        first(walk);
        load(walk, "mail;displayName;department;company\nClerk@example.org;Example Clerk;Office;practice-templates\n");
        load(walk, "organisation,policy,type,readers\npractice-templates,,policy,all\n");
        Path quiz = folder.resolve("quiz.yaml");
        Files.writeString(quiz, """
                questions:
                  - question: When may you use your own telephone?
                    answers: [At any time, In rest breaks]
                    right: 2
                """);

        assertThat(walk.library().run("people", "quiz", POLICY, quiz.toString()).out())
                .contains("Version 1.0 of practice-templates/social-media has questions now.");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY)).contains("2 In rest breaks");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY + "@1.0")).contains("Not confirmed.");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY + "@1.0", "--answer", "1"))
                .contains("Not confirmed.");
        assertThat(acknowledge(walk, "clerk@example.org", POLICY + "@1.0", "--answer", "2"))
                .contains("has read version 1.0");
    }

    @Test
    void aBadFileIsToldLineByLineAndNothingIsLoaded() throws IOException {
        Walk walk = new Walk(folder, POLICY);
        assertThat(load(walk, """
                        email,name,posts,teams,manager,organisation,left-on
                        good@example.org,Example Good,,,,practice-templates,
                        not an address,Example One,,,,practice-templates,
                        good@example.org,Example Two,,,,practice-templates,
                        three@example.org,,,,,practice-templates,
                        four@example.org,Example Four,,,,nowhere,
                        five@example.org,Example Five,,,boss@example.org,practice-templates,
                        six@example.org,"Six, Example",,,,practice-templates,2026-11
                        """))
                .contains("none of them")
                .contains("Line 3: \"not an address\" is not an e-mail address.")
                .contains("Line 4: good@example.org stands in line 2 already.")
                .contains("Line 5: ")
                .contains("Line 6: there is no organisation \"nowhere\"")
                .contains("Line 7: the manager \"boss@example.org\" is not among the people.")
                .contains("Line 8: left-on is a day such as 2026-11-21, not \"2026-11\".");
        assertThat(load(walk, "email,nam,organisation\n"))
                .contains("There is no column \"name\".", "\"nam\" is not known");
        assertThat(load(walk, "")).contains("The file is empty");
        assertThat(load(walk, "email,name,organisation\n\"a,b,c\n")).contains("line 2 never ends");
        assertThat(load(walk, "email,name,organisation\na@example.org,A,practice-templates,x\n"))
                .contains("Line 2 has 4 cells, and there are 3 columns.");
        assertThat(load(
                        walk,
                        "organisation,policy,type,readers\npractice-templates,none,,all\npractice-templates,,,some\n"))
                .contains("Line 2: practice-templates has no policy \"none\".")
                .contains("Line 3: \"some\" does not name readers.");
        assertThat(load(walk, "email,name,organisation\na@example.org,A,practice-templates\n", "--dry-run"))
                .contains("Would load 1 people: 1 new");
        assertThat(load(walk, "email,name,organisation\na@example.org,A,practice-templates\n"))
                .contains("1 new");
        assertThat(load(walk, "email,name,organisation\nb@example.org,B,practice-templates\n", "--complete"))
                .contains("1 new, 1 who have left. Not in the file any more: a@example.org");
        assertThat(walk.library().run("people", "erase", "nobody@example.org").code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void anotherNameAsksNobodyAgain() throws IOException {
        Walk walk = new Walk(folder, POLICY);
        first(walk);
        load(walk, """
                        email,name,posts,teams,manager,organisation
                        lead@example.org,Example Lead,Practice Manager,Office,,practice-templates
                        clerk@example.org,Example Clerk,,Office,lead@example.org,practice-templates
                        """);
        load(walk, "organisation,policy,type,readers\npractice-templates,social-media,,team:Office\n");
        acknowledge(walk, "clerk@example.org", POLICY + "@1.0");
        String before = walk.library()
                .run("acknowledgements", "--org", "practice-templates")
                .out();
        assertThat(before).contains("50");

        assertThat(walk.library()
                        .run("rename", POLICY, "online-life", "-m", "It is about more")
                        .code())
                .isZero();

        assertThat(walk.library()
                        .run("acknowledgements", "--org", "practice-templates")
                        .out())
                .isEqualToIgnoringWhitespace(before.replace("social-media", "online-life"));
        assertThat(acknowledge(walk, "lead@example.org", "practice-templates/online-life@1.0"))
                .contains("lead@example.org has read version 1.0");
    }
}
