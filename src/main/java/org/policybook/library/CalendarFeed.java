package org.policybook.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policybook.calendar.CalendarFile;
import org.policybook.calendar.ReviewEntry;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Bodies;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyStatus;

/// The review dates of an organisation as a calendar to subscribe to: when each review starts, and when it is due.
///
/// An event keeps its identity from one review to the next and through renamings. Its sequence counts what was decided
/// about the policy and how often the rule of reviews was changed, so that a calendar program takes over every move. A
/// withdrawn policy's events are cancelled.
public final class CalendarFeed {
    private final Library library;

    public CalendarFeed(Library library) {
        this.library = library;
    }

    /// Whose policies.
    public sealed interface Whose {
        record All() implements Whose {}

        /// Those that a committee or post approved.
        record ApprovedBy(String body) implements Whose {}

        /// Those that posts answer for: one post's, or all posts' of a person.
        record OwnedBy(Set<String> posts) implements Whose {
            public OwnedBy {
                posts = Set.copyOf(posts);
            }
        }
    }

    /// @throws BadInput when the library has no such organisation, or that no such committee or post
    public byte[] of(OrganisationId organisation, Whose whose, LocalDate today) {
        return of(organisation, whose, SearchQuestion.Reader.OPERATOR, today);
    }

    /// Without the policies that a reader may not see.
    ///
    /// @throws BadInput when the library has no such organisation, or that no such committee or post
    public byte[] of(OrganisationId organisation, Whose whose, SearchQuestion.Reader reader, LocalDate today) {
        Organisation known = library.organisation(organisation);
        String name = name(whose, known);
        List<Instant> rules = library.reviewRuleChanges().of(library.store(organisation));
        List<ReviewEntry> entries = new ArrayList<>();
        for (PolicyTimeline policy : library.register(organisation, Instant.MAX).policies()) {
            policy.on(today)
                    .or(() -> policy.record()
                            .latest()
                            .flatMap(
                                    version -> policy.on(version.effectiveFrom().firstDay())))
                    .filter(row -> concerns(row, whose) && isFor(reader, row))
                    .ifPresent(row -> entries.addAll(entries(row, policy, rules)));
        }
        return CalendarFile.write(name, entries);
    }

    private static String name(Whose whose, Organisation organisation) {
        return switch (whose) {
            case Whose.All all -> "Policy reviews, " + organisation.name();
            case Whose.ApprovedBy by -> "Policy reviews, " + known(by.body(), organisation);
            case Whose.OwnedBy owner -> {
                owner.posts().forEach(post -> known(post, organisation));
                yield "Policy reviews, "
                        + String.join(", ", owner.posts().stream().sorted().toList());
            }
        };
    }

    private static String known(String body, Organisation organisation) {
        Bodies bodies = organisation.bodies();
        if (bodies.committee(body).isEmpty() && !bodies.posts().contains(body)) {
            List<String> names = new ArrayList<>(
                    bodies.committees().stream().map(Bodies.Committee::name).toList());
            names.addAll(bodies.posts());
            throw new BadInput("%s has no committee or post \"%s\". It has: %s."
                    .formatted(organisation.name(), body, String.join(", ", names)));
        }
        return body;
    }

    private boolean isFor(SearchQuestion.Reader reader, RegisterRow row) {
        return reader.equals(SearchQuestion.Reader.OPERATOR)
                || reader.mayRead(
                        row.policy().organisation(),
                        library.published()
                                .of(row.policy(), row.version().version(), library)
                                .audience());
    }

    private static boolean concerns(RegisterRow row, Whose whose) {
        return switch (whose) {
            case Whose.All all -> true;
            case Whose.ApprovedBy by -> row.version().approval().by().equals(by.body());
            case Whose.OwnedBy owner ->
                row.text().posts().owner().filter(owner.posts()::contains).isPresent();
        };
    }

    private static List<ReviewEntry> entries(RegisterRow row, PolicyTimeline policy, List<Instant> rules) {
        ReviewEntry.Change change = change(row, policy, rules);
        String identity = identity(policy);
        String about = "%s\n%s@%s"
                .formatted(row.review().reason(), row.policy(), row.version().version());
        List<ReviewEntry> entries = new ArrayList<>();
        row.review()
                .starts()
                .ifPresent(day -> entries.add(new ReviewEntry(
                        "review-starts-" + identity, day, "Review starts: " + row.title(), about, change)));
        row.review()
                .due()
                .ifPresent(due -> entries.add(new ReviewEntry(
                        "review-due-" + identity, due.lastDay(), "Review due: " + row.title(), about, change)));
        return entries;
    }

    /// @param rules when the rule of reviews was changed
    private static ReviewEntry.Change change(RegisterRow row, PolicyTimeline policy, List<Instant> rules) {
        List<GovernanceEvent> decided = policy.record().events().stream()
                .filter(event -> !(event instanceof DraftEvent))
                .toList();
        Instant last = Stream.concat(rules.stream(), Stream.of(decided.getLast().recordedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ReviewEntry.Change(decided.size() - 1 + rules.size(), last, row.status() == PolicyStatus.WITHDRAWN);
    }

    /// What stays of a policy whatever it is called: the text of its first version, and when it was recorded.
    private static String identity(PolicyTimeline policy) {
        Optional<GovernanceEvent.Published> first =
                policy.record().published().stream().findFirst();
        String text = "%s %s %s"
                .formatted(
                        policy.policy().organisation(),
                        first.map(version -> version.text().hex()).orElse(""),
                        first.map(version -> version.draft().hex()).orElse(""));
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 24) + "@policybook";
    }
}
