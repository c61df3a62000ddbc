package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Publication writes its fields into the author's text and leaves every other byte alone.
class FrontMatterTextTest {
    private static final String TEXT = """
            ---
            # kept by the author
            title:   Internet Use   # a note
            format: 1
            approved:
              by: Old Panel
              on: 2015
            keywords: [ internet ]
            ---

            ## Purpose ##

            *  as  written
            """;

    @Test
    void fieldsAreReplacedAndTheRestKeepsItsBytes() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("version", Value.Scalar.of("3.10"));
        fields.put("approved", new Value.Fields(Map.of("by", Value.Scalar.of("Policy Panel"))));

        String changed = FrontMatterText.with(TEXT, fields);

        assertThat(changed).isEqualTo("""
                        ---
                        # kept by the author
                        title:   Internet Use   # a note
                        format: 1
                        keywords: [ internet ]
                        version: "3.10"
                        approved: {by: Policy Panel}
                        ---

                        ## Purpose ##

                        *  as  written
                        """);
        assertThat(FrontMatterText.with(changed, fields)).isEqualTo(changed);
    }

    @Test
    void fieldsAreRemoved() {
        String changed = FrontMatterText.without(TEXT, FrontMatter.SYSTEM_FIELDS);

        assertThat(changed).isEqualTo(TEXT.replace("approved:\n  by: Old Panel\n  on: 2015\n", ""));
        assertThat(FrontMatterText.without(changed, List.of("absent"))).isEqualTo(changed);
    }

    @Test
    void aListAtTheMarginBelongsToItsField() {
        String text = "---\nformat: 1\nkeywords:\n- one\n- two\ntitle: T\n---\n";

        assertThat(FrontMatterText.without(text, List.of("keywords"))).isEqualTo("---\nformat: 1\ntitle: T\n---\n");
    }

    @Test
    void aQuotedNameIsTheSameField() {
        String text = "---\n\"version\": \"1.0\"\ntitle: T\n---\n";

        assertThat(FrontMatterText.without(text, List.of("version"))).isEqualTo("---\ntitle: T\n---\n");
    }

    @Test
    void aValueOverSeveralLinesGoesWhole() {
        String text = "---\napproved: {by: Panel,\non: 2015}\n# of the title\ntitle: T\n---\n";

        assertThat(FrontMatterText.without(text, List.of("approved")))
                .isEqualTo("---\n# of the title\ntitle: T\n---\n");
    }

    @Test
    void aFrontMatterThatCannotBeReadIsLeftToItsAuthor() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> FrontMatterText.without("---\ntitle: [T\n---\n", List.of("version")));
    }

    @Test
    void windowsLineEndsAreRead() {
        String text = TEXT.replace("\n", "\r\n");

        assertThat(PolicyText.parse(FrontMatterText.with(text, Map.of("version", Value.Scalar.of("3.0"))))
                        .policy()
                        .frontMatter()
                        .version())
                .contains(VersionNumber.of("3.0"));
    }

    @Test
    void aTextWithoutFrontMatterIsRefused() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> FrontMatterText.with("## Purpose\n", Map.of()))
                .withMessageContaining("no front matter");
    }
}
