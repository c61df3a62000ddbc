package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.LinkTarget;
import org.policybook.document.PartialDate;

class WordingTest {
    private final Wording wording = new Wording(Map.of("name", "A & $1", "empty", " "), reference -> Optional.empty());

    @Test
    void fillsWhatHasAValue() {
        assertThat(wording.fill("At {{ name }}, {{empty}}, {{other}}")).isEqualTo("At A & $1, {{empty}}, {{other}}");
    }

    @ParameterizedTest
    @CsvSource({"2018-10-03, 3 October 2018", "2021-10, October 2021", "2017, 2017"})
    void showsDatesAsPreciselyAsTheyAreKnown(String date, String shown) {
        assertThat(ShownDate.of(PartialDate.parse(date), "en-GB")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a | true",
                "HTTP://example.org | true",
                "mailto:help@example.org | true",
                "tel:+441234 | true",
                "javascript:alert(1) | false",
                "JaVaScRiPt:alert(1) | false",
                "data:text/html,x | false",
                "file:///etc/passwd | false",
                "vbscript:x | false",
                "//example.org/x | false",
                "other.html | false"
            })
    void onlySafeAddressesAreLinks(String address, boolean safe) {
        Links links = new Links(SampleDocument.inForce(), new Notices());
        assertThat(links.address(new LinkTarget.ToAddress(address)).isPresent()).isEqualTo(safe);
    }
}
