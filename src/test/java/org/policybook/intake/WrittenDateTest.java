package org.policybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.PartialDate;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15th of November 2018      | 2018-11-15
            15 th of November 2018     | 2018-11-15
            1 July 2019                | 2019-07-01
            30/03/2021                 | 2021-03-30
            30.03.2021                 | 2021-03-30
            3-4-21                     | 2021-04-03
            2018-10-23                 | 2018-10-23
            2018-10                    | 2018-10
            May 2017                   | 2017-05
            Jan 2020                   | 2020-01
            Sept. 2020                 | 2020-09
            October, 2021              | 2021-10
            March 5th, 2021            | 2021-03-05
            Rhagfyr 2020               | 2020-12
            12fed o Ionawr 2021        | 2021-01-12
            approved on 9 May 2022 by  | 2022-05-09
            """)
    void isAsPreciseAsWritten(String words, String date) {
        assertThat(WrittenDate.in(words))
                .hasValueSatisfying(found -> assertThat(found)
                        .isInstanceOfSatisfying(
                                WrittenDate.Known.class,
                                known -> assertThat(known.date()).isEqualTo(PartialDate.parse(date))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22nd of October", "3 May", "the 1st of June, as agreed"})
    void withoutAYearIsNoDate(String words) {
        assertThat(WrittenDate.in(words))
                .hasValueSatisfying(found -> assertThat(found).isInstanceOf(WrittenDate.WithoutYear.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2020", "03/30/2021", "30th of February 2019"})
    void thatNeverWasIsToldApart(String words) {
        assertThat(WrittenDate.in(words))
                .hasValueSatisfying(found -> assertThat(found).isInstanceOf(WrittenDate.Impossible.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff may 20 times",
                "version 2.2",
                "(0151) 496 0000",
                "section 14.4",
                "TBC",
                "1.2.3.4",
                "marches 2019"
            })
    void isNotSeenInOtherNumbers(String words) {
        assertThat(WrittenDate.in(words)).isEmpty();
    }

    @Test
    void aYearAloneIsADateOnlyAlone() {
        assertThat(WrittenDate.all("2017")).isPresent();
        assertThat(WrittenDate.in("the Equality Act 2010")).isEmpty();
        assertThat(WrittenDate.all("May 2017 or later")).isEmpty();
    }
}
