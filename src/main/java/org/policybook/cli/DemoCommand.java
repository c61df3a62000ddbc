package org.policybook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.policybook.deadline.ReviewState;
import org.policybook.diff.TextReport;
import org.policybook.document.Address;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.library.ComparePolicies;
import org.policybook.library.ForShow;
import org.policybook.library.Library;
import org.policybook.library.LoadSamples;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import org.policybook.library.RenderPolicy;
import org.policybook.library.ReviewPolicies;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import org.policybook.web.Listening;
import org.policybook.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: loads the sample library, unless it stands there from the last time, and shows the main job.
@Command(name = "demo", description = "Load the sample library and show what Policybook does.")
final class DemoCommand extends LibraryCommand {
    private static final String QUESTION = "photographs of patients";
    private static final String BEFORE = "calderbrook-hospital/social-media@2.1";
    private static final String AFTER = "calderbrook-hospital/social-media@2.2";
    private static final int MOST_LINES = 14;

    @Option(names = "--no-serve", description = "Stop after the tour.")
    private boolean noServe;

    @Option(names = "--port", paramLabel = "N", description = "The port of the web pages (default: a free one).")
    private int port;

    DemoCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        boolean again = ForShow.isMarked(folder());
        try (Library library = again ? open() : Library.init(folder())) {
            if (again) {
                say("%s holds the sample library already, with what was done to it since.".formatted(folder()));
            } else {
                loaded(load(library));
                ForShow.mark(folder());
            }
            search(library);
            comparison(library);
            reviews(library);
            documents(library);
            farewell();
        }
        if (!noServe) {
            title("On the web");
            ServeCommand.refusePort(port);
            new Serving(
                            terminal(),
                            new WebSettings(
                                    folder(),
                                    Listening.here(port),
                                    Optional.empty(),
                                    ServeCommand.clock(desk()),
                                    true,
                                    desk().environment()))
                    .run();
        }
        return ExitCode.DONE;
    }

    private LoadSamples.Loaded load(Library library) {
        boolean complete = false;
        try {
            LoadSamples.Loaded loaded = new LoadSamples(library)
                    .load(session(), organisation -> note("Loading %s …".formatted(organisation)));
            complete = true;
            return loaded;
        } finally {
            if (!complete) {
                library.discard();
            }
        }
    }

    private void loaded(LoadSamples.Loaded loaded) {
        title("Loaded");
        say("%d organisations with %d policies, in %d versions and %s, each under its own date, into %s."
                .formatted(
                        loaded.organisations(),
                        loaded.policies(),
                        loaded.versions(),
                        Counted.of(loaded.drafts(), "open drafts"),
                        folder()));
    }

    private void search(Library library) {
        title("Search: \"%s\"".formatted(QUESTION));
        SearchClauses.Answer answer = new SearchClauses(library, this::note, new DamageReport(terminal()))
                .search(SearchQuestion.of(QUESTION, Set.of(), today(), 1), today());
        new HitPrinter(this::say, terminal().interactive()).print(answer);
    }

    private void comparison(Library library) {
        title("Compare: what changed from %s to %s".formatted(BEFORE, AFTER));
        List<String> lines = TextReport.of(ComparePolicies.compare(
                read(library, BEFORE).parsed().policy(),
                read(library, AFTER).parsed().policy()));
        lines.stream().limit(MOST_LINES).forEach(this::say);
        if (lines.size() > MOST_LINES) {
            say("… and %s more.".formatted(Counted.of(lines.size() - MOST_LINES, "lines")));
        }
    }

    private Reading read(Library library, String address) {
        return new ReadPolicy(library).read(Address.parse(address), today());
    }

    private void reviews(Library library) {
        LocalDate today = today();
        title("Reviews on %s".formatted(today));
        List<ReviewPolicies.Review> reviews =
                new ReviewPolicies(library).reviews(Set.of(), Optional.empty(), today, new DamageReport(terminal()));
        long overdue = reviews.stream()
                .filter(review -> review.state() == ReviewState.OVERDUE)
                .count();
        TextTable table = new TextTable("STATUS", "REVIEW DUE", "POLICY", "VERSION");
        for (ReviewPolicies.Review review : reviews) {
            table.row(
                    review.state(),
                    review.policy().reviewDue().map(PartialDate::toString).orElse("–"),
                    review.policy().policy(),
                    review.policy().version().map(VersionNumber::text).orElse("–"));
        }
        table.lines().forEach(this::say);
        say("%d of %d are overdue.".formatted(overdue, reviews.size()));
    }

    private void documents(Library library) {
        title("Controlled documents of %s".formatted(AFTER));
        Path folder = folder().resolve("rendered");
        Reading reading = read(library, AFTER);
        for (RenderPolicy.Form form : RenderPolicy.Form.values()) {
            Path file = folder.resolve("social-media-2.2." + form.name().toLowerCase(Locale.ROOT));
            writeFile(file, new RenderPolicy(library).render(reading, form, today(), this::note));
            say(file.toString());
        }
    }

    private void farewell() {
        title("Try next");
        String data = folder().equals(Path.of("policybook-data")) ? "" : " --data " + folder();
        say("./policybook list" + data);
        say("./policybook show health-voice-wales/social-media@2019-12-31" + data);
        say("./policybook search \"report a concern\" --as-of 2015-01-01" + data);
        say("./policybook check" + data);
    }

    private void title(String text) {
        say("");
        say(text);
        say("-".repeat(text.length()));
    }
}
