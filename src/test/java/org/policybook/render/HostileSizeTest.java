package org.policybook.render;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Texts larger than most policies come out whole; [HostileSizeIT] takes far larger ones.
class HostileSizeTest {
    @Test
    @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fortyPages() throws IOException {
        LargeText.comesOutOfPages(25, 40);
    }

    @Test
    @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fortyColumns() throws IOException {
        LargeText.comesOutOfColumns(40);
    }
}
