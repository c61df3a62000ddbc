package org.policybook.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.intake.ControlLabels.Label;
import org.policybook.intake.FoundMetadata.Labelled;

/// What the labelled values of a control page mean.
final class ControlFacts {
    /// Groups whose dates and references are their own, not the policy's.
    private static final Pattern ASSESSMENT = Pattern.compile(
            ".*\\b(?:assessment|analysis|impact|equality|exemption|related|associated|documentation|tasks)\\b.*");

    private final Facts facts;
    private List<String> spilled = List.of();

    ControlFacts(Facts facts) {
        this.facts = facts;
    }

    /// @param group the heading that the label stands under, or empty
    void add(String group, Label label, List<String> values, Place place) {
        String value = String.join(" ", values).strip();
        if (value.isEmpty()) {
            takeSpilled(label, place);
            return;
        }
        if (label.fact().isPresent() && !ASSESSMENT.matcher(group).matches()) {
            addFact(group, label, label.fact().get(), values, place);
        } else {
            addOther(group, label.words(), value, place);
        }
    }

    /// A row of a table of people: `Author`, `Reviewers`, `Authoriser`.
    void addPeople(String label, String name, String post, String date, Place place) {
        String duty = ControlLabels.words(label);
        String named = post.isBlank() ? name : post;
        if (duty.startsWith("authoris") || duty.startsWith("approv") || duty.startsWith("ratif")) {
            facts.add(Fact.APPROVED_BY, named, place, Certainty.LIKELY);
            facts.add(Fact.APPROVED_ON, date, place, Certainty.LIKELY);
            if (!date.isBlank()) {
                facts.warn(
                        "The approval date \"%s\" is the one beside \"%s\"; check that it is the approval's."
                                .formatted(date, label),
                        place);
            }
        } else {
            ControlLabels.label(label)
                    .flatMap(Label::fact)
                    .ifPresentOrElse(
                            fact -> facts.add(fact, named, place, Certainty.STATED),
                            () -> addOther("", duty, named, place));
            addOther("", duty + " date", date, place);
        }
    }

    private void addFact(String group, Label label, Fact fact, List<String> values, Place place) {
        switch (fact) {
            case APPROVED_BY -> addApproval(values, place);
            case APPROVED_ON -> {
                addApproval(values, place);
                label.approver()
                        .ifPresent(
                                panel -> facts.add(Fact.APPROVED_BY, approver(group, panel), place, Certainty.LIKELY));
            }
            case AUTHOR, OWNER -> {
                Posts posts = Posts.in(String.join("\t", values));
                spilled = posts.later();
                if (!posts.contacts().isEmpty()) {
                    addOther("", fact.key() + " contact", String.join(" ", posts.contacts()), place);
                }
                facts.add(fact, String.join("\t", values), place, Certainty.STATED);
            }
            case TYPE -> facts.add(fact, String.join(" ", values).toLowerCase(Locale.ROOT), place, Certainty.STATED);
            case AUDIENCE -> facts.add(fact, sentence(values), place, audienceCertainty(label));
            case TITLE,
                    VERSION,
                    REFERENCE,
                    SCOPE,
                    SUMMARY,
                    KEYWORDS,
                    EFFECTIVE_FROM,
                    REVIEW_DUE,
                    DOCUMENT_DATE,
                    SUPERSEDES,
                    REVIEW_EVERY,
                    REVIEW_FIRST,
                    RELATED -> facts.add(fact, String.join(" ", values), place, Certainty.STATED);
        }
    }

    /// `Approved by and date: | Staff Forum | May 2017`, in two cells or in one.
    private void addApproval(List<String> values, Place place) {
        String all = Line.plain(String.join(", ", values));
        Optional<WrittenDate> date = WrittenDate.in(all);
        String who = date.map(found -> all.replace(found.words(), "")).orElse(all);
        facts.add(
                Fact.APPROVED_BY,
                who.replaceAll("^[\\s,:;–-]+|[\\s,:;–-]+(?:on)?[\\s,]*$", ""),
                place,
                Certainty.STATED);
        date.ifPresent(found -> facts.add(Fact.APPROVED_ON, found.words(), place, Certainty.STATED));
    }

    /// Under `Policy Panel`, "panel" is that one.
    private static String approver(String group, String panel) {
        String words = group.contains(panel) ? group : panel;
        StringBuilder name = new StringBuilder();
        for (String word : words.replaceFirst("^the ", "").split(" ", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }

    private static Certainty audienceCertainty(Label label) {
        return label.words().contains("audience") ? Certainty.STATED : Certainty.LIKELY;
    }

    /// A phrase in a cell often ends like a sentence.
    private static String sentence(List<String> values) {
        String text = String.join(" ", values).strip();
        return text.indexOf('.') == text.length() - 1 ? text.substring(0, text.length() - 1) : text;
    }

    /// A cell's value that text extraction moved into the row above.
    private void takeSpilled(Label label, Place place) {
        if (label.fact().isPresent() && label.fact().get().form() == Fact.Form.POST && !spilled.isEmpty()) {
            Fact fact = label.fact().get();
            facts.add(fact, spilled.getFirst(), place, Certainty.UNSURE);
            facts.warn(
                    "\"%s\" stands empty; \"%s\", left over in the row before it, was taken for it. Check it."
                            .formatted(label.words(), spilled.getFirst()),
                    place);
            spilled = List.of();
        }
    }

    private void addOther(String group, String label, String value, Place place) {
        if (value.isBlank()) {
            return;
        }
        facts.addOther(new Labelled(group, label, Line.plain(value)), place);
        if (label.matches("date\\b.*|.*\\bdate")) {
            facts.checkDate(group.isEmpty() ? label : group + ": " + label, Line.plain(value), place);
        }
    }
}
