package org.policybook.render;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Texts far larger than policies are come out whole, in a time a person would wait. Beside the packaged
/// program because it takes so long.
class HostileSizeIT {
    @Test
    @Timeout(value = 300, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fiveHundredPages() throws IOException {
        LargeText.comesOutOfPages(320, 500);
    }

    @Test
    @Timeout(value = 120, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void twoHundredColumns() throws IOException {
        LargeText.comesOutOfColumns(200);
    }
}
