package org.policybook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/// Tells cheaply that nothing was committed to an index since it was last looked at: a commit leaves a new
/// file in its folder, and with it a new time. Times may be coarse, so for a while after a change the index
/// itself is asked each time. For one thread at a time.
final class Freshness {
    private static final long COARSEST_TIME = TimeUnit.SECONDS.toNanos(2);

    private FileTime seen = FileTime.fromMillis(0);
    private long since;

    /// Whether the index need not be asked. Otherwise it must be asked after this call.
    boolean isSure(IndexPlace place) throws IOException {
        return switch (place) {
            case IndexPlace.Memory _ -> false;
            case IndexPlace.Folder folder -> isSettled(folder.path());
        };
    }

    private boolean isSettled(Path folder) throws IOException {
        FileTime now = Files.getLastModifiedTime(folder);
        long moment = System.nanoTime();
        if (!now.equals(seen)) {
            seen = now;
            since = moment;
            return false;
        }
        return moment - since > COARSEST_TIME;
    }
}
