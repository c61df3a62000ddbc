package org.policybook.web.committee;

import java.util.Set;
import org.policybook.people.Role;

/// Which roles may do what with a paper.
final class Judges {
    static final Set<Role> READ = Set.of(Role.REVIEWER, Role.APPROVER, Role.CHAIR, Role.POLICY_MANAGER);
    static final Set<Role> REVIEW = Set.of(Role.REVIEWER);
    static final Set<Role> DECIDE = Set.of(Role.APPROVER, Role.CHAIR);

    private Judges() {}
}
