package org.policybook.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedbackLimitTest {
    @Test
    void tooMuchFeedbackFromOnePlaceIsRefusedForAnHour() {
        FeedbackLimit limit = new FeedbackLimit();
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        for (int i = 0; i < 10; i++) {
            assertThat(limit.allows("here", now)).isTrue();
        }

        assertThat(limit.allows("here", now)).isFalse();
        assertThat(limit.allows("there", now)).isTrue();
        assertThat(limit.allows("here", now.plusSeconds(3_601))).isTrue();
    }
}
