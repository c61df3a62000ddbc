package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A clause keeps its id through edits elsewhere, moves, and edits to its later words.
class ClauseIdsTest {
    private static final String DUTIES =
            "## Duties\n\nManagers must check every account in their team twice a year.\n\n";
    private static final String BREACHES =
            "## Breaches\n\nReport a breach on the day.\n\n- Tell the manager\n- Write it down\n\n";

    @Test
    void anEditElsewhereChangesNoId() {
        Map<String, String> before = ids(DUTIES + BREACHES);
        Map<String, String> after =
                ids("New first words.\n\n## New\n\nMore.\n\n" + DUTIES + "An added paragraph.\n\n" + BREACHES);

        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void aMoveChangesNoId() {
        assertThat(ids(BREACHES + DUTIES)).isEqualTo(ids(DUTIES + BREACHES));
    }

    @Test
    void anEditToLaterWordsChangesNoId() {
        String edited = DUTIES.replace("twice a year", "each month");

        assertThat(ids(edited).values())
                .containsExactlyInAnyOrderElementsOf(ids(DUTIES).values());
    }

    @Test
    void theFirstParagraphOfAnItemHasTheItemsId() {
        Policy policy = parse("- one {#first}\n\n  more\n");

        Block.Item item =
                ((Block.ItemList) policy.preamble().getFirst()).items().getFirst();

        assertThat(item.anchor()).isEqualTo(Anchor.written("first"));
        assertThat(item.blocks().getFirst().anchor()).isEqualTo(item.anchor());
        assertThat(item.blocks().getLast().anchor()).isEqualTo(Anchor.derived("more"));
    }

    @Test
    void everyClauseHasItsPlace() {
        ParsedPolicy parsed = PolicyText.parse("---\nformat: 1\ntitle: T\n---\n\n## Duties\n\nOne line,\nanother.\n");

        assertThat(parsed.place(ClauseId.of("duties"))).contains(new SourceSpan(6, 1, 6));
        assertThat(parsed.place(ClauseId.of("one-line-another"))).contains(new SourceSpan(8, 1, 9));
    }

    private static Map<String, String> ids(String body) {
        List<Clause> clauses = Clauses.of(parse(body));
        return clauses.stream()
                .collect(Collectors.toMap(Clause::text, clause -> clause.id().value()));
    }

    private static Policy parse(String body) {
        return PolicyText.parse("---\nformat: 1\ntitle: T\n---\n" + body).policy();
    }
}
