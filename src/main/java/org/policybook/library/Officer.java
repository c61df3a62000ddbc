package org.policybook.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.policybook.check.OfficerCheck;
import org.policybook.governance.GovernanceFiles;

/// The rules of a careful policy officer with the list of superseded names that the program brings along,
/// read when the first text is checked.
public final class Officer {
    private static final String SUPERSEDED = "superseded.yaml";

    private Officer() {}

    private static final class Ready {
        static final OfficerCheck OFFICER =
                OfficerCheck.with(GovernanceFiles.superseded(resource()).value());
    }

    public static OfficerCheck check() {
        return Ready.OFFICER;
    }

    static String resource() {
        try (InputStream list = Officer.class.getResourceAsStream(SUPERSEDED)) {
            if (list == null) {
                throw new IllegalStateException(SUPERSEDED + " is missing from the program");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SUPERSEDED + " in the program cannot be read", e);
        }
    }
}
