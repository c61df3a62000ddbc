package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.library.CalendarFeed;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `calendar`: review dates for a calendar program.
@Command(name = "calendar", description = "Write the review dates of an organisation as a calendar (iCalendar).")
final class CalendarCommand extends LibraryCommand {
    @Option(names = "--org", paramLabel = "ORG", required = true, description = "The organisation.")
    @SuppressWarnings("NullAway.Init")
    private String organisation;

    @Option(
            names = "--committee",
            paramLabel = "COMMITTEE",
            description = "Only policies that this committee or post approved.")
    private @Nullable String committee;

    @Option(
            names = "--owner",
            paramLabel = "POST",
            description = "Only policies this post answers for; may be repeated for somebody with several posts.")
    private List<String> owners = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to this file, such as reviews.ics.")
    private @Nullable Path output;

    CalendarCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Path file = output;
        try (Library library = open()) {
            byte[] calendar = new CalendarFeed(library).of(OrganisationId.of(organisation), whose(), today());
            if (file == null) {
                say(new String(calendar, StandardCharsets.UTF_8).stripTrailing());
            } else {
                writeFile(file, calendar);
                say("Wrote the review dates to %s.".formatted(file));
            }
            return ExitCode.DONE;
        }
    }

    private CalendarFeed.Whose whose() {
        if (committee != null && !owners.isEmpty()) {
            throw new BadInput("Give --committee or --owner, not both: a calendar is of the one or of the other.");
        }
        return Optional.ofNullable(committee)
                .<CalendarFeed.Whose>map(CalendarFeed.Whose.ApprovedBy::new)
                .orElseGet(() -> owners.isEmpty()
                        ? new CalendarFeed.Whose.All()
                        : new CalendarFeed.Whose.OwnedBy(new HashSet<>(owners)));
    }
}
