package org.policybook.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The labels that control pages, covers and page edges put before a fact.
final class ControlLabels {
    /// A label that is known, but whose fact has no field of its own.
    private static final List<String> OTHERS = List.of(
            "requirement for policy", "description of amendments", "amendments", "action required", "purpose of change",
            "presented by", "date presented to panel", "responsibility of", "consultation", "contact details",
            "reviewers", "significant changes", "department", "policy category", "service", "directorate", "division");
    private static final Map<String, Fact> FACTS = facts();
    private static final Pattern BEFORE_COLON = Pattern.compile(
            "(?i)(?<![\\p{L}])(" + alternatives() + ") ?(?:\\(s\\))?:");
    private static final Pattern VERSION = Pattern.compile("(?i)(?:version|v)\\.? ?(?:no\\.?|number)? ?(\\d{1,3}(?:\\.\\d{1,3}){0,2})");
    private static final Pattern APPROVED_BY = Pattern.compile("date (?:approved|ratified) by (.+)|(?:approved|ratified) by (.+) on");

    private ControlLabels() {}

    /// A known label: its words in lower case without punctuation, and its fact if it has one.
    record Label(String words, Optional<Fact> fact) {
        /// `date approved by panel` names a panel.
        Optional<String> approver() {
            Matcher approved = APPROVED_BY.matcher(words);
            return approved.matches() ? Optional.ofNullable(approved.group(1)) : Optional.empty();
        }
    }

    /// Several facts in one run of text: `Review date: May 2020 Version: 2.2 Page 1 of 12`.
    record Part(Label label, String value) {}

    static Optional<Label> label(String cell) {
        String words = words(cell);
        Label label = new Label(words, Optional.ofNullable(FACTS.get(words)));
        if (label.fact().isPresent() || OTHERS.contains(words)) {
            return Optional.of(label);
        }
        return label.approver().isPresent() ? Optional.of(new Label(words, Optional.of(Fact.APPROVED_ON))) : Optional.empty();
    }

    /// The parts of a text that begin with a known label and a colon, or that are a version and no more.
    static List<Part> parts(String text) {
        Matcher version = VERSION.matcher(text.strip());
        if (version.matches()) {
            return List.of(new Part(new Label("version", Optional.of(Fact.VERSION)), version.group(1)));
        }
        List<Part> parts = new ArrayList<>();
        Matcher colon = BEFORE_COLON.matcher(text);
        int from = -1;
        String open = "";
        while (text.length() <= 2000 && colon.find()) {
            if (from < 0 && !text.substring(0, colon.start()).isBlank()) {
                return List.of();
            }
            addPart(parts, open, text, from, colon.start());
            open = colon.group(1);
            from = colon.end();
        }
        addPart(parts, open, text, from, text.length());
        return parts;
    }

    /// A known label and its colon come first. "Version 2" alone may be another label's value.
    static boolean startsWithLabel(String text) {
        return text.length() <= 2000 && BEFORE_COLON.matcher(text).lookingAt();
    }

    static boolean isLabelled(String line) {
        return !parts(line).isEmpty() || WrittenDate.all(line).isPresent();
    }

    private static void addPart(List<Part> parts, String open, String text, int from, int to) {
        if (from >= 0) {
            String value = text.substring(from, to).replaceAll("(?i)[ ,|]*page \\d+ of \\d+ *$", "");
            label(open).ifPresent(label -> parts.add(new Part(label, value.strip())));
        }
    }

    static String words(String cell) {
        return cell.toLowerCase(Locale.ROOT).replace("(s)", "s").replaceAll("[:*.]+", " ").replaceAll("\\s+", " ").strip();
    }

    private static String alternatives() {
        return java.util.stream.Stream.concat(FACTS.keySet().stream(), OTHERS.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Fact> facts() {
        Map<String, Fact> facts = new TreeMap<>();
        put(facts, Fact.TITLE, "title", "policy title", "document title", "policy name", "document name", "name of policy",
                "title of policy", "title of document", "teitl");
        put(facts, Fact.VERSION, "version", "version number", "version no", "policy version", "document version",
                "current version", "issue number", "issue no", "fersiwn");
        put(facts, Fact.REFERENCE, "reference", "reference number", "reference no", "ref", "ref no", "policy number",
                "policy no", "policy reference", "policy ref", "document reference", "document number", "document ref",
                "document no", "unique reference", "unique identifier", "cyfeirnod");
        put(facts, Fact.TYPE, "document type", "type of document", "policy type");
        put(facts, Fact.OWNER, "owner", "policy owner", "document owner", "responsible director", "lead director",
                "executive lead", "executive director", "director lead", "accountable director", "policy lead",
                "lead executive", "responsible officer", "perchennog");
        put(facts, Fact.AUTHOR, "author", "authors", "author and contact details", "policy author", "document author",
                "lead author", "written by", "author and job title", "name and title of author", "awdur");
        put(facts, Fact.AUDIENCE, "target audience", "audience", "intended audience", "applies to", "applicable to",
                "relevant to", "staff groups");
        put(facts, Fact.SCOPE, "scope", "policy scope");
        put(facts, Fact.SUMMARY, "summary", "brief description", "description", "purpose", "purpose of policy",
                "policy summary", "brief summary", "document summary");
        put(facts, Fact.KEYWORDS, "keywords", "key words", "search terms");
        put(facts, Fact.SUPERSEDES, "supersedes", "replaces", "this policy replaces", "this document replaces",
                "superseded documents", "previous version");
        put(facts, Fact.APPROVED_BY, "approved by", "approved by and date", "ratified by", "approving body",
                "approving committee", "approval body", "approval committee", "ratifying committee", "authorised by",
                "agreed by", "adopted by", "cymeradwywyd gan");
        put(facts, Fact.APPROVED_ON, "date approved", "approval date", "date of approval", "approved on", "ratified on",
                "date ratified", "ratification date", "date of ratification", "date agreed", "date adopted", "approved");
        put(facts, Fact.EFFECTIVE_FROM, "effective date", "effective from", "date effective", "effective",
                "implementation date", "date of implementation", "in force from", "valid from");
        put(facts, Fact.REVIEW_DUE, "review date", "next review date", "date of next review", "next review",
                "review due", "review due date", "due for review", "date for review", "review by", "date of review",
                "dyddiad adolygu");
        put(facts, Fact.DOCUMENT_DATE, "date", "document date", "date issued", "issue date", "date of issue", "dated");
        put(facts, Fact.RELATED, "related documents", "related policies", "associated documents",
                "policy associated documents");
        return facts;
    }

    private static void put(Map<String, Fact> facts, Fact fact, String... labels) {
        for (String label : labels) {
            facts.put(label, fact);
        }
    }
}
