package org.policybook.web.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A part of the settings that is changed by itself.
public enum SettingsPart {
    ORGANISATION("Name and addresses", "What the organisation is called, and where its documents are on the web."),
    POSTS("Posts", "Posts own, write and approve documents; people hold them."),
    COMMITTEES("Committees", "Who decides on which documents, and how many must be there."),
    REVIEWS("Review rule", "How often documents are reviewed, and when a review begins."),
    REMINDERS(
            "Reminders",
            "When owners are told of a review, and who else is told when nothing happens: the committee that approves the document, unless you name others."),
    CHECKLIST(
            "Approval checklist",
            "What is confirmed, by whom, before a document is approved, and what is shown as evidence."),
    ASSESSMENT("Equality impact assessment", "What an assessment asks, and what may come of it."),
    GATES("Gates", "What must hold before a document of some type, or a change of some kind, is published."),
    TYPES("Types of document", "What a document of each type must have, and facts of your own."),
    STYLE("House style", "How documents look, in HTML, PDF and Word."),
    CONTROL("Control page", "The facts that a document shows about itself, in order."),
    SYNONYMS("Words for search", "What people say, and what a search for it finds too."),
    OUTDATED("Outdated names", "Laws, bodies and platforms that are no more, so that texts that name them are found."),
    FILE("All settings as text", "The file organisation.yaml, for those who know it.");

    private final String title;
    private final String purpose;

    SettingsPart(String title, String purpose) {
        this.title = title;
        this.purpose = purpose;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    List<Asked> asked() {
        return switch (this) {
            case ORGANISATION -> GovernanceAsked.organisation();
            case POSTS -> GovernanceAsked.posts();
            case COMMITTEES -> GovernanceAsked.committees();
            case REVIEWS -> GovernanceAsked.reviews();
            case REMINDERS -> GovernanceAsked.reminders();
            case CHECKLIST -> ChecklistAsked.checklist();
            case ASSESSMENT -> EiaAsked.form();
            case GATES -> ChecklistAsked.gates();
            case TYPES -> DocumentsAsked.types();
            case STYLE -> DocumentsAsked.style();
            case CONTROL -> DocumentsAsked.control();
            case SYNONYMS -> DocumentsAsked.synonyms();
            case OUTDATED -> DocumentsAsked.outdated();
            case FILE -> List.of();
        };
    }

    /// As in addresses: `committees`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SettingsPart> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
