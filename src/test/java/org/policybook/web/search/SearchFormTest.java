package org.policybook.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.SearchQuestion;
import org.policybook.library.SearchQuestion.Audience;
import org.policybook.library.SearchQuestion.Facet;
import org.springframework.util.LinkedMultiValueMap;

/// What somebody typed and ticked becomes a question, whatever it is.
class SearchFormTest {
    private static final SearchQuestion.Reader READER = new SearchQuestion.Reader(Audience.PUBLIC, true);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void whatMakesNoSenseIsNotAsked() {
        SearchForm form = SearchForm.of(asked(
                "q", " keys ", "status", "broken", "organisation", "../etc", "on", "soon", "page", "-4", "type", ""));
        SearchQuestion question = form.question(READER, List.of(OrganisationId.of("harbour")), TODAY);

        assertThat(question.words()).isEqualTo("keys");
        assertThat(question.organisations()).isEmpty();
        assertThat(question.narrowing().statuses()).containsExactly(PolicyStatus.IN_FORCE);
        assertThat(question.day().on()).isEqualTo(TODAY);
        assertThat(question.reader().drafts()).isFalse();
        assertThat(form.wrongDays()).containsExactly("on");
        assertThat(form.page()).isEqualTo(1);
    }

    @Test
    void draftsAreAskedForOnlyBySomebodyWhoTicksThem() {
        SearchQuestion question = SearchForm.of(
                        asked("q", "keys", "status", "draft", "type", "policy", "on", "2019-05-01"))
                .question(READER, List.of(), TODAY);

        assertThat(question.reader().drafts()).isTrue();
        assertThat(question.narrowing().values()).containsEntry(Facet.TYPE, Set.of("policy"));
        assertThat(question.day().on()).isEqualTo(LocalDate.of(2019, 5, 1));
    }

    @Test
    void itsAddressAsksTheSameAgain() {
        SearchForm form = SearchForm.of(asked("q", "a&b={c} \"d\"", "owner", "Harbour Master", "from", "2019-05-01"));

        assertThat(form.address(2))
                .isEqualTo("/search?q=a%26b%3D%7Bc%7D%20%22d%22&owner=Harbour%20Master&from=2019-05-01&page=2");
        assertThat(form.plain().address(1)).isEqualTo("/search?q=a%26b%3D%7Bc%7D%20%22d%22");
    }

    @Test
    void questionsAreToldFromWords() {
        assertThat(SearchForm.of(asked("q", "May I take a key home?")).isQuestion())
                .isTrue();
        assertThat(SearchForm.of(asked("q", "who may take keys")).isQuestion()).isTrue();
        assertThat(SearchForm.of(asked("q", "keys")).isQuestion()).isFalse();
    }

    private static LinkedMultiValueMap<String, String> asked(String... pairs) {
        LinkedMultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            asked.add(pairs[i], pairs[i + 1]);
        }
        return asked;
    }
}
