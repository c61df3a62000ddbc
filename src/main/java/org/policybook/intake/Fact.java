package org.policybook.intake;

/// A fact about a policy that documents state on control pages, covers and page edges.
public enum Fact {
    TITLE("title", Form.WORDS),
    VERSION("version", Form.VERSION),
    REFERENCE("reference", Form.WORDS),
    TYPE("type", Form.WORDS),
    OWNER("owner", Form.POST),
    AUTHOR("author", Form.POST),
    AUDIENCE("audience", Form.WORDS),
    SCOPE("scope", Form.WORDS),
    SUMMARY("summary", Form.WORDS),
    KEYWORDS("keywords", Form.WORDS),
    APPROVED_BY("approvedBy", Form.WORDS),
    APPROVED_ON("approvedOn", Form.DATE),
    EFFECTIVE_FROM("effectiveFrom", Form.DATE),
    REVIEW_DUE("reviewDue", Form.DATE),
    ASSESSED_ON("assessedOn", Form.DATE),
    DOCUMENT_DATE("documentDate", Form.DATE),
    SUPERSEDES("supersedes", Form.VERSION),
    REVIEW_EVERY("reviewEvery", Form.WORDS),
    REVIEW_FIRST("reviewFirst", Form.WORDS),
    RELATED("related", Form.WORDS);

    enum Form {
        WORDS,
        POST,
        VERSION,
        DATE
    }

    private final String key;
    private final Form form;

    Fact(String key, Form form) {
        this.key = key;
        this.form = form;
    }

    /// The name in JSON, such as `approvedOn`.
    public String key() {
        return key;
    }

    Form form() {
        return form;
    }
}
