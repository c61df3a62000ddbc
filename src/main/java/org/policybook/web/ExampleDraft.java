package org.policybook.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.policybook.document.Address;
import org.policybook.document.ClauseId;
import org.policybook.document.Edition;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Person;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.BeginDraft;
import org.policybook.library.ConsultOnDraft;
import org.policybook.library.DecideOnDraft;
import org.policybook.library.Library;
import org.policybook.library.PublishDraft;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import org.policybook.library.ReviewDraft;
import org.policybook.library.ReviewInForce;
import org.policybook.library.SaveDraft;
import org.policybook.library.Session;
import org.policybook.library.SubmitDraft;

/// One draft of the example work, and the steps it takes up to the day on which it is looked at. They are planned
/// first,
/// so that those of all drafts are taken in the order of their days. A step that is not possible is a defect of the
/// examples.
final class ExampleDraft {
    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final int PRESENT = 6;

    private final Library library;
    private final PolicyId policy;
    private final LocalDate today;
    private final List<Planned> steps = new ArrayList<>();

    /// Something done on a day in the past.
    record Planned(int daysAgo, Runnable work) {}

    List<Planned> steps() {
        return List.copyOf(steps);
    }

    ExampleDraft(Library library, PolicyId policy, LocalDate today) {
        this.library = library;
        this.policy = policy;
        this.today = today;
    }

    /// @param changes what stands in the text in force, and what takes its place
    void begin(int daysAgo, Person author, Map<String, String> changes, String message) {
        begin(daysAgo, author, changes, Optional.empty(), message);
    }

    /// @param eia the answers to the equality impact assessment, where they change too
    void begin(int daysAgo, Person author, Map<String, String> changes, Optional<String> eia, String message) {
        plan(
                daysAgo,
                () -> saved(
                        new BeginDraft(library).begin(policy, new BeginDraft.Beginning.Empty(), at(daysAgo, author))));
        change(daysAgo, author, changes, eia, message);
    }

    /// @param eia the answers to the equality impact assessment, where they change too
    void change(int daysAgo, Person author, Map<String, String> changes, Optional<String> eia, String message) {
        plan(daysAgo, () -> save(at(daysAgo, author), text -> changed(text, changes), eia, message));
    }

    private String changed(String before, Map<String, String> changes) {
        String text = before;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (!text.contains(change.getKey())) {
                throw new IllegalStateException(
                        "The example of %s changes words it does not have: %s".formatted(policy, change.getKey()));
            }
            text = text.replace(change.getKey(), change.getValue());
        }
        return text;
    }

    private void save(Session session, UnaryOperator<String> write, Optional<String> eia, String message) {
        Reading reading =
                new ReadPolicy(library).read(new Address(policy, new Edition.OfDraft(Optional.empty())), today);
        saved(new SaveDraft(library)
                .save(
                        policy,
                        write.apply(reading.text()),
                        new SaveDraft.FilledForms(eia, Optional.empty()),
                        reading.revision(),
                        message,
                        session));
    }

    /// A document that is new.
    ///
    /// @param text all of it
    void write(int daysAgo, Person author, String text, String eia, String message) {
        plan(
                daysAgo,
                () -> saved(
                        new BeginDraft(library).begin(policy, new BeginDraft.Beginning.Empty(), at(daysAgo, author))));
        plan(daysAgo, () -> save(at(daysAgo, author), whole -> text, Optional.of(eia), message));
    }

    void consult(int daysAgo, Person author, List<String> invited, int untilDaysAgo, String about) {
        plan(
                daysAgo,
                () -> taken(consultation(daysAgo, author)
                        .open(invited, Optional.of(PartialDate.of(today.minusDays(untilDaysAgo))), about)));
    }

    void comment(int daysAgo, Person by, String clause, String text) {
        plan(
                daysAgo,
                () -> taken(
                        consultation(daysAgo, by).comment(Optional.of(ClauseId.of(clause)), Optional.empty(), text)));
    }

    void answer(int daysAgo, Person author, int comment, DraftEvent.Response response, String text) {
        plan(daysAgo, () -> taken(consultation(daysAgo, author).answer(comment, response, text)));
    }

    void closeConsultation(int daysAgo, Person author) {
        plan(daysAgo, () -> taken(consultation(daysAgo, author).close()));
    }

    void submit(int daysAgo, Person author, String statement) {
        submit(
                daysAgo,
                author,
                new SubmitDraft.Submission(Optional.of(ChangeClass.MAJOR), Optional.empty(), statement));
    }

    void submit(int daysAgo, Person author, SubmitDraft.Submission submission) {
        plan(
                daysAgo,
                () -> taken(
                        new SubmitDraft(library).submit(policy, Optional.empty(), submission, at(daysAgo, author))));
    }

    void review(
            int daysAgo, Person by, List<DraftEvent.Criterion> criteria, List<String> asFound, List<String> actions) {
        plan(
                daysAgo,
                () -> taken(new ReviewDraft(library)
                        .review(
                                policy,
                                Optional.empty(),
                                new ReviewDraft.Answers(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        criteria,
                                        asFound,
                                        actions),
                                at(daysAgo, by))));
    }

    /// The committee's approval, signed on the day of its meeting.
    void approve(int daysAgo, Person by, String post, String minute) {
        plan(
                daysAgo,
                () -> taken(new DecideOnDraft(library)
                        .decide(
                                policy,
                                Optional.empty(),
                                new DecideOnDraft.Decision(
                                        true,
                                        Optional.empty(),
                                        post,
                                        Optional.empty(),
                                        minute,
                                        Optional.empty(),
                                        PRESENT,
                                        Optional.empty(),
                                        List.of()),
                                at(daysAgo, by))));
    }

    void publish(int daysAgo, Person by, String reason) {
        plan(daysAgo, () -> {
            PublishDraft.Outcome outcome = new PublishDraft(library)
                    .publish(
                            policy,
                            Optional.empty(),
                            new PublishDraft.Decision(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    reason),
                            at(daysAgo, by));
            if (!(outcome instanceof PublishDraft.Outcome.Published)) {
                throw new IllegalStateException("The example of %s was not published: %s".formatted(policy, outcome));
            }
        });
    }

    /// Brings the review of the version in force forward.
    ///
    /// @param dueInDays from the day on which the work is looked at
    void bringForward(int daysAgo, Person by, int dueInDays, String because) {
        plan(
                daysAgo,
                () -> taken(new ReviewInForce(library)
                        .trigger(
                                policy,
                                PartialDate.of(today.plusDays(dueInDays)),
                                because,
                                PartialDate.of(today.minusDays(daysAgo + 1)),
                                at(daysAgo, by))));
    }

    private ConsultOnDraft consultation(int daysAgo, Person by) {
        return new ConsultOnDraft(library, policy, Optional.empty(), at(daysAgo, by));
    }

    private Session at(int daysAgo, Person by) {
        LocalDate day = today.minusDays(daysAgo);
        Instant morning = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        return new Session(by, morning, day);
    }

    private void plan(int daysAgo, Runnable work) {
        steps.add(new Planned(daysAgo, work));
    }

    private static void saved(SaveDraft.Outcome outcome) {
        if (outcome instanceof SaveDraft.Outcome.Stale stale) {
            throw new IllegalStateException("An example met a text of " + stale.theirName());
        }
    }

    private static void taken(Step step) {
        if (step instanceof Step.Refused refused) {
            throw new IllegalStateException("A step of the examples was refused: " + refused.message());
        }
    }
}
