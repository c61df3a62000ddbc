package org.policybook.library;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.people.Database;
import org.policybook.people.SqlAudience;

/// Keeps the questions that are asked before a version is confirmed. They belong to the one version: another text may
/// need other questions.
public final class KeepQuiz {
    private final Library library;
    private final Database database;

    public KeepQuiz(Library library, Database database) {
        this.library = library;
        this.database = database;
    }

    /// @param questions as a file has them; none any more when empty
    /// @return the version in force, whose questions they are
    /// @throws org.policybook.document.BadInput when the file cannot be used, or nothing is in force
    public VersionNumber keep(PolicyId policy, Optional<String> questions, LocalDate today) {
        questions.ifPresent(QuizFile::read);
        Reading reading = new ReadPolicy(library).read(new Address(policy, new Edition.InForce()), today);
        VersionNumber version = reading.version().orElseThrow();
        new SqlAudience(database).replaceQuiz(reading.policy(), version, questions);
        return version;
    }
}
