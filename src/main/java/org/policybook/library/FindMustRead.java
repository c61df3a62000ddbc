package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.diff.ReadersChanges;
import org.policybook.document.Clauses;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.people.Database;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlAudience;
import org.policybook.people.ToRead;

/// Finds what somebody is asked to read.
public final class FindMustRead {
    private final Library library;
    private final Database database;

    public FindMustRead(Library library, Database database) {
        this.library = library;
        this.database = database;
    }

    /// Every policy, the longest asked first.
    public List<ToRead> of(String email) {
        return new SqlAcknowledgements(database).toRead(email);
    }

    /// One of them with what is to be read in it; empty when it is not asked of them.
    public Optional<MustRead> of(String email, PolicyId policy) {
        return of(email).stream()
                .filter(asked -> asked.policy().equals(policy))
                .findFirst()
                .map(this::read);
    }

    private MustRead read(ToRead asked) {
        List<QuizQuestion> questions = new SqlAudience(database)
                .quiz(asked.policy(), asked.version())
                .map(QuizFile::read)
                .orElse(List.of());
        Optional<ReadersChanges> changes = asked.known()
                .flatMap(known -> new ChangesToRead(library).between(asked.policy(), known, asked.version()));
        return changes.map(found -> new MustRead(asked, List.of(), found.changes(), questions))
                .orElseGet(() -> new MustRead(
                        asked,
                        Clauses.of(PolicyText.parse(library.store(asked.policy().organisation())
                                        .read(asked.policy().policy(), asked.version())
                                        .orElseThrow(() -> LibraryDamaged.noTag(asked.policy(), asked.version()))
                                        .policy())
                                .policy()),
                        List.of(),
                        questions));
    }
}
