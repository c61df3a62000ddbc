package org.policybook.web.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policybook.deadline.ReviewState;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.ListPolicies;

class RegisterTest {
    private static Register of(int policies) {
        return new Register(IntStream.range(0, policies)
                .mapToObj(number -> new Register.Row(line(number), ReviewState.NONE, Optional.empty()))
                .toList());
    }

    private static ListPolicies.Line line(int number) {
        return line(number, Optional.empty());
    }

    private static ListPolicies.Line line(int number, Optional<String> version) {
        return new ListPolicies.Line(
                PolicyId.of("riverside-surgery", "policy-" + number),
                "Policy " + number,
                version.map(VersionNumber::of),
                PolicyStatus.DRAFT,
                Optional.of("Post " + number % 3),
                Optional.empty(),
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void versionsAreSortedAsNumbers() {
        List<ListPolicies.Line> lines = Stream.of("10.0", "", "2.0")
                .map(version -> line(0, Optional.of(version).filter(text -> !text.isEmpty())))
                .toList();
        Register register = new Register(lines.stream()
                .map(line -> new Register.Row(line, ReviewState.NONE, Optional.empty()))
                .toList());

        assertThat(register.only(new Register.Asked("", "", "", "", "version")).rows())
                .extracting(row -> row.line().version().map(VersionNumber::text).orElse("none"))
                .containsExactly("none", "2.0", "10.0");
    }

    @Test
    void aPageHoldsAHundred() {
        Register.Part last = of(201).part(3);

        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.rows()).extracting(row -> row.line().title()).containsExactly("Policy 200");
        assertThat(of(200).part(2).rows()).hasSize(100);
        assertThat(of(200).part(2).pages()).isEqualTo(2);
    }

    @Test
    void aPageThatIsNotThereIsTheNearest() {
        assertThat(of(201).part(-4).number()).isEqualTo(1);
        assertThat(of(201).part(Integer.MAX_VALUE).number()).isEqualTo(3);
        assertThat(of(0).part(2)).isEqualTo(new Register.Part(List.of(), 1, 1));
    }

    @Test
    void pagesAreOfWhatWasAskedForInItsOrder() {
        Register one = of(300).only(new Register.Asked("", "draft", "", "Post 1", "-title"));

        assertThat(one.rows()).hasSize(100);
        assertThat(one.part(1).pages()).isEqualTo(1);
        assertThat(one.part(1).rows().getFirst().line().title()).isEqualTo("Policy 97");
    }
}
