package org.policybook.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;

/// Somebody of an organisation's directory.
///
/// @param manager the e-mail address of their line manager
/// @param leftOn the last day they were there
public record StaffMember(
        Person person,
        OrganisationId organisation,
        List<String> posts,
        List<String> teams,
        Optional<String> manager,
        Optional<LocalDate> leftOn) {
    public StaffMember {
        posts = List.copyOf(posts);
        teams = List.copyOf(teams);
    }

    public String email() {
        return person.email();
    }

    /// Whether they are gone on a day.
    public boolean hasLeft(LocalDate day) {
        return leftOn.filter(last -> last.isBefore(day)).isPresent();
    }
}
