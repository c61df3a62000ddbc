package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;

/// The journal's files: what is written, pinned to the byte, and what is read for ever.
class JournalJsonTest {
    private static final GovernanceEvent EVENT = new GovernanceEvent.Published(
            Instant.parse("1969-07-20T20:17:00Z"),
            Fixture.AUTHOR,
            VersionNumber.of("1.0"),
            new ContentHash("a".repeat(64)),
            new CommitId("b".repeat(40)),
            new ContentHash("c".repeat(64)),
            new Approval("Board", PartialDate.parse("1969-07")),
            PartialDate.parse("1969"),
            Optional.empty(),
            "A \"small\" step",
            Optional.empty());

    private static final String FILE = """
            {
              "format" : 1,
              "policy" : "lone-working",
              "sequence" : 1,
              "previous" : "%s",
              "recorded" : "1969-07-20T20:17:00Z",
              "by" : {
                "name" : "Safety Adviser",
                "email" : "safety@example.org"
              },
              "event" : "published",
              "version" : "1.0",
              "text" : "%s",
              "draft" : "%s",
              "approved-text" : "%s",
              "approved" : {
                "by" : "Board",
                "on" : "1969-07"
              },
              "effective-from" : "1969",
              "reason" : "A \\"small\\" step"
            }
            """.formatted("0".repeat(64), "a".repeat(64), "b".repeat(40), "c".repeat(64));

    @Test
    void writesTheFormThatIsReadForEver() {
        byte[] written = JournalJson.format(Fixture.POLICY, 1, JournalEntry.NONE, EVENT);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(FILE);
        assertThat(JournalJson.parse(written).event()).isEqualTo(EVENT);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\" : 1      | \"format\" : 5        | newer format",
                "\"published\"       | \"abolished\"         | kind this program does not know",
                "\"1969-07-20T20:17:00Z\" | \"yesterday\"    | time cannot be read",
                "\"version\"         | \"verzion\"           | \"version\" is missing",
                "{                   | [                     | not JSON",
            })
    void saysWhatIsWrongWithAFile(String replaced, String by, String says) {
        byte[] file = FILE.replaceFirst(Pattern.quote(replaced), Matcher.quoteReplacement(by))
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> JournalJson.parse(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(says);
    }
}
