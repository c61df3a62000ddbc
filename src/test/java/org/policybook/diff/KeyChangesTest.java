package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// Which sentences are to be read first, and why.
class KeyChangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff must report it.                  | Staff should report it.                   | DUTY
            Staff may post.                        | Staff may not post.                       | DUTY
            Reply within 20 working days.          | Reply within 10 working days.             | TIME_LIMIT
            It is reviewed annually.               | It is reviewed quarterly.                 | TIME_LIMIT
            It ends on 1 May 2019.                 | It ends on 1 June 2019.                   | DATE
            A gift of up to £25 is kept.           | A gift of up to £50 is kept.              | NUMBER
            About 45 per cent agree.               | About 50 per cent agree.                  | NUMBER
            Ask the ward manager.                  | Ask the line manager.                     | ROLE
            The Director of Nursing decides.       | The Medical Director decides.             | ROLE
            Ask the Gifts Registrar.               | Ask the finance people.                   | ROLE
            It goes to the register.               | It goes to the hospitality register.      | TERM
            """)
    void aChangedSentenceIsNamedByWhatChanged(String before, String after, KeyChange.Kind kind) {
        KeyChange change = only("Old words stand here. " + before, "Old words stand here. " + after);

        assertThat(change.kinds()).containsExactly(kind);
        assertThat(change.before()).contains(before);
        assertThat(change.after()).contains(after);
        assertThat(change.headings()).containsExactly("Duties");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gifts are kept in a box.      | Gifts are stored in a box.
            Managers must keep a list.    | Managers must keep a good list.
            """)
    void otherWordsAloneAreNotKey(String before, String after) {
        assertThat(compared(before, after)).isEmpty();
    }

    @Test
    void aNewSentenceIsKeyWhenItBinds() {
        assertThat(only("Keep it.", "Keep it. Staff must sign for it.").before())
                .isEmpty();
        assertThat(only("Keep it. Staff must sign for it.", "Keep it.").after()).isEmpty();
        assertThat(compared("Keep it.", "Keep it. It is a fine thing to have.")).isEmpty();
    }

    @Test
    void aNewItemIsKeyWhenTheWordsBeforeItsListBind() {
        String list = "Do not:\n\n- Post pictures of the wards.\n";

        KeyChange change = only(list, list + "- Lend your badge to a friend.\n");

        assertThat(change.kinds()).containsExactly(KeyChange.Kind.DUTY);
        assertThat(change.leadIn()).contains("Do not:");
        assertThat(change.after()).contains("Lend your badge to a friend.");
        String harmless = "Pictures hang here:\n\n- In the hall.\n";
        assertThat(compared(harmless, harmless + "- Along the stairs.\n")).isEmpty();
    }

    @Test
    void whatIsOtherwiseComesBeforeWhatIsNew() {
        List<KeyChange> changes = compared(
                "Staff must sign the book at the door.",
                "Volunteers must wait for 3 days.\n\nStaff should sign the book at the door.");

        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().after()).contains("Staff should sign the book at the door.");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(only(
                                "Staff must keep gifts, e.g. flowers, in 2 boxes.",
                                "Staff must keep gifts, e.g. flowers, in 3 boxes.")
                        .after())
                .contains("Staff must keep gifts, e.g. flowers, in 3 boxes.");
    }

    private static KeyChange only(String before, String after) {
        List<KeyChange> changes = compared(before, after);
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<KeyChange> compared(String before, String after) {
        return PolicyComparison.of(policy(before), policy(after), Set.of("Gifts Registrar"))
                .keyChanges();
    }

    private static Policy policy(String paragraph) {
        return PolicyText.parse("## Duties\n\n%s\n\n## Terms\n\nHospitality register\n: the list of gifts\n"
                        .formatted(paragraph))
                .policy();
    }
}
