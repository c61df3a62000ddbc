package org.policybook.web.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Section;
import org.policybook.governance.Bodies;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.library.DraftPaper;
import org.policybook.library.Evidence;
import org.policybook.library.OpenDraft;
import org.policybook.web.ForPages;
import org.policybook.web.OpenGate;

/// What the page of a paper shows.
///
/// @param open the draft itself
/// @param stages of the checklist, each with what is confirmed and what was found
/// @param may what the visitor may do with it now
public record PaperView(OpenDraft open, DraftPaper paper, List<Stage> stages, May may) {
    public PaperView {
        stages = List.copyOf(stages);
    }

    /// A stage of the checklist.
    public record Stage(String id, String label, String by, List<Criterion> criteria) {
        public Stage {
            criteria = List.copyOf(criteria);
        }

        /// With what the draft's author answered.
        Stage with(Optional<ChecklistAnswers.Stage> author) {
            return new Stage(
                    id,
                    label,
                    by,
                    criteria.stream()
                            .map(criterion -> criterion.with(author.flatMap(answers ->
                                    Optional.ofNullable(answers.criteria().get(criterion.id())))))
                            .toList());
        }

        public long confirmed() {
            return criteria.stream().filter(Criterion::confirmed).count();
        }
    }

    /// @param overlap whether it is about what other policies say already
    /// @param answer the last one that a group gave
    /// @param author what the draft's author says of it
    public record Criterion(
            String id,
            String label,
            boolean confirmed,
            boolean overlap,
            Optional<Evidence> found,
            Optional<DraftEvent.Criterion> answer,
            Optional<String> author) {
        private Criterion with(Optional<ChecklistAnswers.Criterion> said) {
            return new Criterion(
                    id,
                    label,
                    confirmed,
                    overlap,
                    found,
                    answer,
                    said.map(one -> (one.met() ? "yes" : "not yet")
                            + (one.comment().isBlank() ? "" : " – " + ForPages.daysInWords(one.comment()))));
        }

        static Criterion of(
                Forms.Criterion asked,
                boolean confirmed,
                Map<String, Evidence> found,
                Map<String, DraftEvent.Criterion> answers) {
            return new Criterion(
                    asked.id(),
                    asked.label(),
                    confirmed,
                    asked.evidence().filter("overlap"::equals).isPresent(),
                    Optional.ofNullable(found.get(asked.id()))
                            .map(evidence -> new Evidence(evidence.satisfied(), ForPages.of(evidence.words()))),
                    Optional.ofNullable(answers.get(asked.id()))
                            .map(answer -> new DraftEvent.Criterion(
                                    answer.id(), answer.met(), ForPages.daysInWords(answer.evidence()))),
                    Optional.empty());
        }
    }

    /// What the visitor may do, and in which posts.
    ///
    /// @param own whether they saved a revision of the draft, and so may not judge it
    /// @param corrects whether they may put the minute of its approval right
    /// @param signing the committee that they may sign for now
    /// @param posts those they hold
    public record May(
            boolean comment,
            boolean review,
            boolean own,
            boolean corrects,
            Optional<Bodies.Committee> signing,
            List<String> posts) {
        public May {
            posts = List.copyOf(posts);
        }
    }

    /// What keeps it from being published.
    public List<OpenGate> missing() {
        return OpenGate.all(paper.missing(), open);
    }

    /// The sections of the draft that a comment can be about, in order.
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        open.reading().parsed().policy().sections().forEach(section -> add(section, headings));
        return headings;
    }

    public record Heading(String id, String title) {}

    private static void add(Section section, List<Heading> headings) {
        headings.add(new Heading(section.id().value(), section.title()));
        section.sections().forEach(inner -> add(inner, headings));
    }
}
