package org.policybook.web.sign;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policybook.document.OrganisationId;
import org.policybook.people.Membership;
import org.policybook.people.Role;

/// What being in a group of the directory makes somebody here.
record GroupRule(String group, OrganisationId organisation, Set<Role> roles, List<String> posts) {
    GroupRule {
        roles = Set.copyOf(roles);
        posts = List.copyOf(posts);
    }

    /// What somebody is, now that they are in these groups. In an organisation that the rules name, the groups alone
    /// say which roles they have; the posts that no rule names, and all other organisations, stay as they were.
    static List<Membership> apply(List<GroupRule> rules, Set<String> groups, List<Membership> before) {
        Set<OrganisationId> organisations = new TreeSet<>();
        rules.forEach(rule -> organisations.add(rule.organisation()));
        before.forEach(membership -> organisations.add(membership.organisation()));
        return organisations.stream()
                .map(organisation -> membership(
                        organisation,
                        rules.stream()
                                .filter(rule -> rule.organisation().equals(organisation))
                                .toList(),
                        groups,
                        before.stream()
                                .filter(membership -> membership.organisation().equals(organisation))
                                .findFirst()))
                .filter(membership ->
                        !membership.roles().isEmpty() || !membership.posts().isEmpty())
                .toList();
    }

    private static Membership membership(
            OrganisationId organisation, List<GroupRule> rules, Set<String> groups, Optional<Membership> before) {
        if (rules.isEmpty()) {
            return before.orElseThrow();
        }
        Set<Role> roles = new HashSet<>();
        Set<String> posts = new LinkedHashSet<>(before.map(Membership::posts).orElse(List.of()));
        rules.forEach(rule -> posts.removeAll(rule.posts()));
        for (GroupRule rule : rules) {
            if (groups.contains(rule.group())) {
                roles.addAll(rule.roles());
                posts.addAll(rule.posts());
            }
        }
        return new Membership(organisation, roles, posts.stream().sorted().toList());
    }
}
