package org.policybook.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.MeetingPapers;
import org.policybook.library.PackMeeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `pack`: the papers for a committee's meeting.
@Command(name = "pack", description = "Write the papers for a committee's meeting: one file, a section a policy.")
final class PackCommand extends LibraryCommand {
    @Option(names = "--committee", paramLabel = "NAME", required = true, description = "The committee that meets.")
    @SuppressWarnings("NullAway.Init")
    private String committee;

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The day of the meeting.")
    @SuppressWarnings("NullAway.Init")
    private String meeting;

    @Option(names = "--org", paramLabel = "ORG", description = "Whose committee it is, where several have one.")
    private @Nullable String organisation;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write it: a .pdf or an .html file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    PackCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        MeetingPapers.Form form = form();
        try (Library library = open()) {
            MeetingPapers papers = new PackMeeting(library, today())
                    .gather(
                            committee,
                            Optional.ofNullable(organisation).map(OrganisationId::of),
                            day("--meeting", meeting));
            if (papers.isEmpty()) {
                say(
                        "The %s has nothing before it: no draft awaits its approval, and none is in review for it. No file was written."
                                .formatted(papers.committee()));
                return ExitCode.DONE;
            }
            writeFile(file, papers.write(form, warning -> note("Note: " + warning)));
            say("Wrote %s: %d for decision, %d in review.".formatted(file, papers.forDecision(), papers.inReview()));
        }
        return ExitCode.DONE;
    }

    private MeetingPapers.Form form() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return MeetingPapers.Form.PDF;
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return MeetingPapers.Form.HTML;
        }
        throw new BadInput(
                "A pack is a .pdf or an .html file, and \"%s\" is neither. Give -o a name with one of these endings."
                        .formatted(file));
    }
}
