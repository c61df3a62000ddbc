package org.policybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1. Introduction              | [1]       | -  | Introduction
            5.PROCESS                    | [5]       | -  | PROCESS
            4.1. All staff               | [4, 1]    | -  | All staff
            1.1 Who this is for          | [1, 1]    | -  | Who this is for
            Section 3: Duties            | [3]       | -  | Duties
            13. Appendix 1 - Form        | [13]      | 1  | Form
            Appendix A –Guidance         | []        | a  | Guidance
            Annex 2                      | []        | 2  | Annex 2
            Appendix                     | []        | no | Appendix
            Appendices A and B           | []        | -  | Appendices A and B
            2020 in review               | []        | -  | 2020 in review
            Scheduled visits             | []        | -  | Scheduled visits
            """)
    void isTakenOffTheWords(String words, String parts, String label, String rest) {
        HeadingNumber number = HeadingNumber.of(words);
        assertThat(number.parts()).hasToString(parts);
        assertThat(number.label()).isEqualTo(label == null ? "" : label.replace("no", "-"));
        assertThat(number.rest()).isEqualTo(rest);
    }
}
