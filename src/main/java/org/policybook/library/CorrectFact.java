package org.policybook.library;

import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CorrectableFields;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.lifecycle.Step;

/// Corrects a wrong fact about a version. Its text, as published, does not change; the record shows both.
public final class CorrectFact {
    private final Library library;
    private final TakeStep steps;

    public CorrectFact(Library library) {
        this.library = library;
        this.steps = new TakeStep(library);
    }

    /// @param field a field of the front matter, such as `owner` or `approved.on`
    /// @throws BadInput when there is no such version, or the value does not fit the field
    public Step correct(
            PolicyId policy, VersionNumber version, String field, String after, String reason, Session session) {
        Reading reading =
                new ReadPolicy(library).read(new Address(policy, new Edition.OfVersion(version)), session.today());
        GovernanceEvent.Published published = reading.published().orElseThrow();
        if (field.equals("version") || field.isBlank()) {
            throw new BadInput(
                    "A version's number never changes. Withdraw the version, and publish it under the right number.");
        }
        FrontMatter facts = reading.parsed().policy().frontMatter();
        String before = CorrectableFields.of(published, field)
                .or(() -> facts.value(field.split("\\.", -1)).map(FrontMatter::plain))
                .orElse("");
        return steps.ofVersion(
                policy, session, step -> step.correct(published.version(), field, before, after, reason));
    }
}
