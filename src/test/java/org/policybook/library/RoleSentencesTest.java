package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.PolicyText;
import org.policybook.library.TellDuties.Binding;

/// Which sentences ask something of a role, and whether it is the role that is to do it.
class RoleSentencesTest {
    private static Collection<Binding> bindings(String role, String sentence) {
        Clause clause = Clauses.of(PolicyText.parse("---\nformat: 1\ntitle: T\n---\n\n## Rules\n\n" + sentence + "\n")
                        .policy())
                .getLast();
        return new RoleSentences(role).in(clause, Optional.empty()).values();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    line manager | Line managers must agree.                              | MUST   | true
                    line manager | The line manager's deputy should keep the record.      | SHOULD | true
                    line manager | Leave must be agreed by the line manager.              | MUST   | true
                    line manager | Staff must report it to their line manager.            | MUST   | false
                    Line Managers | Staff should tell their line managers by noon.        | SHOULD | false
                    secretary    | Secretaries must take minutes.                         | MUST   | true
                    secretaries  | The secretary must take minutes.                       | MUST   | true
                    nurse in charge | The nurse in charge is responsible for the keys.    | MUST   | true
                    """)
    void aSentenceBindsTheRoleOrOnlyNamesIt(String role, String sentence, TellDuties.Force force, boolean own) {
        assertThat(bindings(role, sentence)).containsExactly(new Binding(force, own));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    line manager | Line managers may agree.
                    manager      | Management must agree.
                    staff        | Visitors must sign.
                    a.*          | Anybody must sign.
                    """)
    void whatBindsNobodyOfTheNameIsLeftOut(String role, String sentence) {
        assertThat(bindings(role, sentence)).isEmpty();
    }

    @Test
    void aRoleNeedsALetter() {
        assertThatThrownBy(() -> new RoleSentences(" 7 ")).isInstanceOf(BadInput.class);
    }
}
