package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.document.BadInput;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.VersionEvent;

/// The later forms of the journal's files, pinned to the byte in `journal-events.txt`: that file never changes, and
/// another form is added to it.
class EventFormsTest {
    private static final Pattern PART = Pattern.compile("(?ms)^=== (\\S+)\\n(.*?)(?=^=== |\\z)");

    private static Map<String, String> files() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(EventFormsTest.class.getResourceAsStream("/governance/journal-events.txt"))) {
            Map<String, String> files = new LinkedHashMap<>();
            PART.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(part -> files.put(part.group(1), part.group(2)));
            return files;
        }
    }

    static Stream<String> kinds() {
        return EventSamples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEventIsWrittenToTheByteAndReadBack(String kind) throws IOException {
        GovernanceEvent event = Objects.requireNonNull(EventSamples.all().get(kind));
        byte[] written = JournalJson.format(Fixture.POLICY, 4, JournalEntry.NONE, event);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(files().get(kind));
        JournalEntry read = JournalJson.parse(written);
        assertThat(read.event()).isEqualTo(event);
        assertThat(read.sequence()).isEqualTo(4);
    }

    @Test
    void everyKindOfEventHasItsSample() {
        Set<Class<?>> sampled =
                EventSamples.all().values().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(sampled)
                .contains(DraftEvent.class.getPermittedSubclasses())
                .contains(VersionEvent.Halt.class.getPermittedSubclasses())
                .contains(Arrays.stream(VersionEvent.class.getPermittedSubclasses())
                        .filter(kind -> !kind.isInterface())
                        .toArray(Class<?>[]::new));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "commented        | \"draft\" :             | \"drafd\" :            | \"draft\" is missing",
                "commented        | \"number\" : 1          | \"number\" : \"one\"  | \"number\" is not a number",
                "commented        | \"number\" : 1,         | ''                    | \"number\" is missing",
                "comment-answered | \"accepted\"            | \"agreed\"            | \"agreed\" is nothing that this program knows",
                "submitted        | \"major\"               | \"huge\"              | \"huge\" is nothing that this program knows",
                "reviewed         | \"met\" : true          | \"met\" : \"perhaps\" | \"met\" is neither true nor false",
                "decided          | \"approved\" : true     | \"approved\" : 1      | \"approved\" is neither true nor false",
                "decided          | \"present\" : 3,        | ''                    | \"minute.present\" is missing",
                "decided          | \"reference\" :         | \"ref\" :             | \"minute.reference\" is missing",
                "waived           | bbbbbbbb                | 1                     | not a revision",
                "given-up         | cccccccc                | x                     | not a SHA-256",
                "suspended        | 2026-12-01              | soon                  | soon",
                "suspended        | \"reason\"              | \"why\"               | \"reason\" is missing",
                "extended         | \"rationale\"           | \"reason\"            | \"rationale\" is missing",
                "reaffirmed       | \"references\"          | \"checked\"           | \"references\" is missing",
                "corrected        | \"before\"              | \"was\"               | \"before\" is missing",
                "triggered        | \"happened\"            | \"when\"              | \"happened\" is missing",
                "withdrawn        | \"withdrawn\"           | \"forgotten\"         | kind this program does not know",
            })
    void saysWhatIsWrongWithAFile(String kind, String replaced, String by, String says) throws IOException {
        String file = Objects.requireNonNull(files().get(kind));
        assertThat(file).contains(replaced);
        byte[] broken = file.replaceFirst(Pattern.quote(replaced), Matcher.quoteReplacement(by))
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> JournalJson.parse(broken))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(says);
    }
}
