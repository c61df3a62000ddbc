package org.policybook.governance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is understood of sections on monitoring, as policies really word them.
class MonitoringWordsTest {
    private static final List<String> POSTS = List.of("Harbour Master", "Quay Committee");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # text                                                                    | who            | how       | how often

            The Harbour Master audits ten berths every quarter.                       | Harbour Master | audits    | every quarter
            Figures go to the quay committee twice a year.                            | Quay Committee | Figures   | twice a year
            Spot checks are made monthly by the Wharf Team.                           | Wharf Team     | Spot checks | monthly
            The Head of Estates reports on it every six months.                       | Head of Estates | reports  | every six months
            The Chief of Staff publishes figures every January.                       | Chief of Staff | figures   | every January
            A survey of skippers is made each year.                                   | -              | survey    | each year
            The Harbour Master watches over it regularly.                             | Harbour Master | -         | -
            This policy is reviewed every three years by the Quay Committee.          | -              | -         | -
            It will be reviewed annually. The Harbour Master reports complaints.      | Harbour Master | reports   | -
            Everybody keeps to it.                                                    | -              | -         | -
            """)
    void tells(String text, String who, String how, String often) {
        MonitoringWords words = MonitoringWords.in(text, POSTS);

        assertThat(words.who().orElse(null)).isEqualTo(who);
        assertThat(words.how().orElse(null)).isEqualTo(how);
        assertThat(words.often().orElse(null)).isEqualTo(often);
    }

    @Test
    void readsAnyTextInTime() {
        String hostile = "Every Of The And ".repeat(5_000) + "once twice a ".repeat(5_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MonitoringWords.in(hostile, POSTS));
    }
}
