package org.policybook.render;

import java.util.List;
import java.util.Optional;
import org.policybook.document.Numbering;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;

/// A document with one of everything, some of it hostile.
public final class SampleDocument {
    public static final String TEXT = """
            ---
            format: 1
            title: Social Media Policy for {{practice-name}}
            language: en-GB
            summary: What staff may say online.
            parameters: {practice-name: Riverside Surgery}
            version: "3.0"
            approved: {by: Policy Panel, on: 2018-10-23}
            effective: {from: 2018-11-16}
            review-due: 2021-10
            ---

            Words before the first heading, for {{practice-name}} and {{nobody}}.

            ## Purpose {#purpose}

            Be *kind*, **careful** and `exact`; see [Acceptable use](#acceptable-use), the
            [Security Policy](policy:information-security) and [the site](https://example.org/a?b=1&c=2).[^one]

            Hostile: [press here](javascript:alert(1)), <script>alert(2)</script>, [data](data:text/html,hi),
            ![A remote picture](http://example.org/x.png). Again[^one], more[^two].

            ## Acceptable use {#acceptable-use}

            3. Third
               - inner
            4. Fourth

            ### Counting

            | Role | Count |
            |------|------:|
            | Manager | 12 |
            | Officer | 3 |

            Social media
            : websites that let people share content.

            ## Assessment {.appendix}

            Words of the appendix.

            [^one]: The first note.
            [^two]: The second note.
            """;

    private SampleDocument() {}

    public static ControlledDocument of(String text, DocumentStatus status) {
        Issue issue = new Issue(
                PolicyId.of("riverside-surgery", "social-media"),
                status,
                List.of(new ControlRow("Owner", "Practice Manager")),
                List.of(new HistoryRow(
                        VersionNumber.of("3.0"), PartialDate.parse("2018-10"), "Policy Panel", "Third review")));
        House house = new House(
                "Riverside Surgery",
                "Riverside",
                Numbering.AppendixLabels.LETTERS,
                List.of(
                        new Statement("cy", "Gofynnwch am y ddogfen hon: tŷ, dŵr."),
                        new Statement("ar", "هذه الوثيقة بلغة أخرى"),
                        new Statement("ckb", "ئەم بەڵگەنامەیە پەیوەندی"),
                        new Statement("zh-Hans", "请联系我们")));
        var policy = PolicyText.parse(text).policy();
        Wording wording = new Wording(
                policy.frontMatter().parameters(),
                reference -> Optional.of(new ReferenceTarget("Security", "../information-security.html"))
                        .filter(target -> reference.policy().toString().equals("information-security")));
        return new ControlledDocument(policy, house, issue, wording);
    }

    public static ControlledDocument inForce() {
        return of(TEXT, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE));
    }

    /// As issued, with the mark by which a copy is checked.
    public static ControlledDocument issued() {
        ControlledDocument document =
                of(TEXT, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE_FROM, PartialDate.parse("2018-11-16")));
        Issue issue = document.issue();
        CopyMark mark = new CopyMark("45VH-FA13-B7KW", "https://policies.riverside.example/check/45VH-FA13-B7KW");
        return new ControlledDocument(
                document.policy(),
                document.house(),
                new Issue(issue.policy(), issue.status(), issue.control(), issue.history(), Optional.of(mark)),
                document.wording());
    }

    /// A policy with one table of many rows.
    public static String bigTable(int rows) {
        return "---\ntitle: Big\n---\n\n## Table\n\n| Number | Words |\n|---|---|\n"
                + "| 1 | some words to fill a cell |\n".repeat(rows);
    }
}
