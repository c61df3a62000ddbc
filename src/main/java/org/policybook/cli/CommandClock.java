package org.policybook.cli;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.TimeZone;

/// The clock of one command, at the offset that British time has as the command begins.
///
/// A fixed offset, for the rules of zones in `java.time` cost a short command a tenth of its time: they are
/// looked for in every jar of the program. The default zone is fixed as well, since JGit asks for it.
final class CommandClock {
    private static final String ZONE = "Europe/London";
    private static final int MILLIS = 1_000;

    private CommandClock() {}

    static Clock start() {
        Clock utc = Clock.systemUTC();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(TimeZone.getTimeZone(ZONE).getOffset(utc.millis()) / MILLIS);
        TimeZone.setDefault(TimeZone.getTimeZone("GMT" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId())));
        return utc.withZone(offset);
    }
}
