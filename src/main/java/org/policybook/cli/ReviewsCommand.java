package org.policybook.cli;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.FindOrigin;
import org.policybook.library.Library;
import org.policybook.library.ReviewPolicies;
import org.policybook.report.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `reviews`: what is due for review.
@Command(name = "reviews", description = "Show how the policies stand with their reviews, the most overdue first.")
final class ReviewsCommand extends ReadingCommand {
    /// The forms the list can be given in.
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Option(
            names = "--org",
            paramLabel = "ORG",
            description = "Only this organisation; may be repeated.",
            arity = "1..*")
    private List<String> organisations = new ArrayList<>();

    @Option(
            names = "--within",
            paramLabel = "PERIOD",
            description = "Only what is overdue, or due within this time, such as P90D.")
    private @Nullable String within;

    @Option(names = "--why", description = "Say of each why it is due when it is.")
    private boolean why;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), json or csv.")
    private Format format = Format.TABLE;

    ReviewsCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Optional<Period> near = Optional.ofNullable(within).map(ReviewsCommand::period);
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            List<ReviewPolicies.Review> reviews =
                    new ReviewPolicies(library).reviews(organisations(organisations, library), near, today(), damage);
            if (json() || format == Format.JSON) {
                print(document(reviews, new FindOrigin(library, today())));
            } else if (format == Format.CSV) {
                csv(reviews);
            } else if (!reviews.isEmpty() || damage.isEmpty()) {
                table(reviews);
                explain(reviews);
                adopted(reviews, new FindOrigin(library, today()));
            }
            return damage.code();
        }
    }

    private static Period period(String text) {
        String message =
                "--within needs a period such as P90D (90 days) or P6M (six months), not \"%s\".".formatted(text);
        try {
            Period period = Period.parse(text);
            if (period.isNegative()) {
                throw new BadInput(message);
            }
            return period;
        } catch (DateTimeParseException e) {
            throw new BadInput(message, e);
        }
    }

    private ObjectNode document(List<ReviewPolicies.Review> reviews, FindOrigin origins) {
        ObjectNode document = Json.object();
        document.put("today", today().toString());
        ArrayNode policies = document.putArray("policies");
        for (ReviewPolicies.Review review : reviews) {
            ObjectNode node = policies.addObject();
            node.put("policy", review.policy().policy().toString());
            node.put("title", review.policy().title());
            Json.put(node, "version", review.policy().version());
            Json.put(node, "owner", review.policy().owner());
            Json.put(node, "reviewDue", review.policy().reviewDue());
            node.put("status", review.state().toString());
            node.put("policyStatus", review.policy().status().toString());
            review.days().ifPresent(days -> node.put("days", days));
            review.standing().starts().ifPresent(day -> node.put("starts", day.toString()));
            node.put("explanation", review.standing().explanation());
            review.policy()
                    .adoptedFrom()
                    .ifPresent(from -> AdoptionsJson.origin(origins.find(from), node.putObject("adoption")));
        }
        return document;
    }

    private void csv(List<ReviewPolicies.Review> reviews) {
        say(Csv.line("policy", "title", "version", "owner", "review due", "status", "days", "starts", "explanation"));
        for (ReviewPolicies.Review review : reviews) {
            say(Csv.line(
                    review.policy().policy().toString(),
                    review.policy().title(),
                    review.policy().version().map(VersionNumber::text).orElse(""),
                    review.policy().owner().orElse(""),
                    review.policy().reviewDue().map(PartialDate::toString).orElse(""),
                    review.state().toString(),
                    review.days().map(String::valueOf).orElse(""),
                    review.standing().starts().map(LocalDate::toString).orElse(""),
                    review.standing().explanation()));
        }
    }

    private void table(List<ReviewPolicies.Review> reviews) {
        TextTable table = new TextTable("STATUS", "REVIEW DUE", "DAYS", "POLICY", "VERSION", "OWNER");
        for (ReviewPolicies.Review review : reviews) {
            table.row(
                    review.state() + (review.policy().status() == PolicyStatus.SUSPENDED ? ", suspended" : ""),
                    review.policy().reviewDue().map(PartialDate::toString).orElse("–"),
                    review.days().map(ReviewsCommand::days).orElse(""),
                    review.policy().policy(),
                    review.policy().version().map(VersionNumber::text).orElse("–"),
                    review.policy().owner().orElse("–"));
        }
        if (table.isEmpty()) {
            note("Nothing is due.");
        } else {
            table.lines().forEach(this::say);
        }
    }

    private void explain(List<ReviewPolicies.Review> reviews) {
        if (why) {
            for (ReviewPolicies.Review review : reviews) {
                say("%s: %s"
                        .formatted(review.policy().policy(), review.standing().explanation()));
            }
        }
    }

    /// A reviewer wants to know what the origin of an adopted text has made of it since.
    private void adopted(List<ReviewPolicies.Review> reviews, FindOrigin origins) {
        for (ReviewPolicies.Review review : reviews) {
            review.policy()
                    .adoptedFrom()
                    .ifPresent(from -> BehindNote.tell(review.policy().policy().toString(), origins.find(from), this));
        }
    }

    private static String days(long days) {
        return days < 0 ? -days + " late" : days + " left";
    }
}
