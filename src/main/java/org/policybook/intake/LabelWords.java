package org.policybook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words that organisations use for the facts on their control pages, in lower case.
final class LabelWords {
    private static final String WORDS = """
            TITLE: title, policy title, document title, policy name, document name, name of policy,\
                title of policy, title of document, teitl
            VERSION: version, version number, version no, policy version, document version, current version,\
                issue number, issue no, fersiwn
            REFERENCE: reference, reference number, reference no, ref, ref no, policy number, policy no,\
                policy reference, policy ref, document reference, document number, document ref, document no,\
                unique reference, unique identifier, cyfeirnod
            TYPE: document type, type of document, policy type
            OWNER: owner, policy owner, document owner, responsible director, lead director, executive lead,\
                executive director, director lead, accountable director, policy lead, lead executive,\
                responsible officer, perchennog
            AUTHOR: author, authors, author and contact details, policy author, document author, lead author,\
                written by, author and job title, name and title of author, awdur
            AUDIENCE: target audience, audience, intended audience, applies to, applicable to, relevant to,\
                staff groups
            SCOPE: scope, policy scope
            SUMMARY: summary, brief description, description, purpose, purpose of policy, policy summary,\
                brief summary, document summary
            KEYWORDS: keywords, key words, search terms
            SUPERSEDES: supersedes, replaces, this policy replaces, this document replaces,\
                superseded documents, previous version
            APPROVED_BY: approved by, approved by and date, ratified by, approving body, approving committee,\
                approval body, approval committee, ratifying committee, authorised by, agreed by, adopted by,\
                cymeradwywyd gan
            APPROVED_ON: date approved, approval date, date of approval, approved on, ratified on,\
                date ratified, ratification date, date of ratification, date agreed, date adopted, approved
            EFFECTIVE_FROM: effective date, effective from, date effective, effective, implementation date,\
                date of implementation, in force from, valid from
            REVIEW_DUE: review date, next review date, date of next review, next review, review due,\
                review due date, due for review, date for review, review by, date of review, dyddiad adolygu
            ASSESSED_ON: equality impact assessment date, date of equality impact assessment,\
                equality impact assessment completed, date equality impact assessment completed,\
                eia date, date of eia, eia completed, equality analysis date, date of equality analysis
            DOCUMENT_DATE: date, document date, date issued, issue date, date of issue, dated
            RELATED: related documents, related policies, associated documents, policy associated documents
            OTHER: requirement for policy, description of amendments, amendments, action required,\
                purpose of change, presented by, date presented to panel, responsibility of, consultation,\
                contact details, reviewers, significant changes, department, policy category, service,\
                directorate, division
            """;
    /// What the document tells, but no field of a policy holds.
    private static final String WITHOUT_FACT = "OTHER";

    private LabelWords() {}

    static Map<String, Fact> facts() {
        Map<String, Fact> facts = new TreeMap<>();
        WORDS.lines()
                .filter(line -> !line.startsWith(WITHOUT_FACT))
                .forEach(line -> labels(line).forEach(label -> facts.put(label, Fact.valueOf(name(line)))));
        return facts;
    }

    static List<String> others() {
        return WORDS.lines()
                .filter(line -> line.startsWith(WITHOUT_FACT))
                .findFirst()
                .map(LabelWords::labels)
                .orElseThrow();
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static List<String> labels(String line) {
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(",", -1))
                .map(String::strip)
                .toList();
    }
}
