package org.policybook.library;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policybook.deadline.Addressee;
import org.policybook.governance.Bodies;
import org.policybook.governance.Organisation;
import org.policybook.governance.Person;
import org.policybook.people.Absence;
import org.policybook.people.Database;
import org.policybook.people.Postholders;
import org.policybook.people.Role;
import org.policybook.people.SqlAbsences;

/// Finds the people behind the posts of one organisation on a day: their holders, and for those away their cover.
/// What nobody holds goes up the ladder, then to the policy managers, then to the administrators.
final class Recipients {
    private static final String MANAGERS = "policy managers";
    private static final String NO_OWNER = "no owner";
    /// Who covers for somebody may be away too, and covered.
    private static final int LONGEST_CHAIN = 5;

    private final Organisation organisation;
    private final Postholders holders;
    private final List<Absence> away;

    private Recipients(Organisation organisation, Postholders holders, List<Absence> away) {
        this.organisation = organisation;
        this.holders = holders;
        this.away = away;
    }

    /// @param owners the posts that own the policies in question
    static Recipients of(Organisation organisation, Set<String> owners, LocalDate day, Database database) {
        Set<String> posts = new LinkedHashSet<>(owners);
        posts.addAll(organisation.bodies().posts());
        for (Bodies.Committee committee : organisation.bodies().committees()) {
            committee.chair().ifPresent(posts::add);
            posts.addAll(committee.members());
        }
        List<Absence> away = new SqlAbsences(database).on(organisation.id(), day);
        away.forEach(absence -> absence.cover().ifPresent(posts::add));
        return new Recipients(organisation, Postholders.of(organisation.id(), posts, database), away);
    }

    /// What an addressee is called in the log.
    String name(Addressee addressee, DueReview review) {
        return switch (addressee) {
            case Addressee.Owner owner -> review.owner().orElse(NO_OWNER);
            case Addressee.Body body -> body.name();
            case Addressee.PolicyManagers managers -> MANAGERS;
        };
    }

    /// Who gets a reminder that is meant for an addressee; empty when nobody can be found at all.
    List<Recipient> of(Addressee addressee, DueReview review) {
        List<Recipient> direct = direct(addressee, review);
        return direct.isEmpty() ? instead(addressee, review) : direct;
    }

    /// Whether the addressee's own people get it.
    boolean isHeld(Addressee addressee, DueReview review) {
        return !direct(addressee, review).isEmpty();
    }

    private List<Recipient> direct(Addressee addressee, DueReview review) {
        return switch (addressee) {
            case Addressee.Owner owner ->
                review.owner()
                        .map(post -> post(post, "You hold the post of %s, which owns it.".formatted(post)))
                        .orElse(List.of());
            case Addressee.Body body -> body(body.name(), why(body.name(), review));
            case Addressee.PolicyManagers managers ->
                present(holders.with(Role.POLICY_MANAGER), "You look after the organisation's policies.");
        };
    }

    private static String why(String body, DueReview review) {
        return "You are told as %s, since its review has been overdue for %s."
                .formatted(body, Days.counted(review.reminder().rung().days()));
    }

    private List<Recipient> instead(Addressee addressee, DueReview review) {
        String why = "Nobody can be reached as %s.".formatted(name(addressee, review));
        Stream<List<Recipient>> above = Stream.concat(
                review.above().stream()
                        .map(higher -> direct(higher, review).stream()
                                .map(found -> new Recipient(found.person(), why))
                                .toList()),
                Stream.of(
                        present(holders.with(Role.POLICY_MANAGER), why),
                        present(holders.with(Role.ADMINISTRATOR), why)));
        return above.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /// A committee is told by its chair; without one, by its members.
    private List<Recipient> body(String name, String why) {
        Optional<Bodies.Committee> committee = organisation.bodies().committee(name);
        if (committee.isEmpty()) {
            return post(name, why);
        }
        List<Recipient> chair =
                committee.orElseThrow().chair().map(post -> post(post, why)).orElse(List.of());
        return chair.isEmpty()
                ? distinct(committee.orElseThrow().members().stream().flatMap(post -> post(post, why).stream()))
                : chair;
    }

    private List<Recipient> post(String post, String why) {
        Optional<Absence> covered = absence(post);
        return covered.isEmpty() ? present(holders.of(post), why) : distinct(cover(covered.orElseThrow(), post, 1));
    }

    /// These people, and for those away their cover.
    private List<Recipient> present(List<Person> people, String why) {
        return distinct(people.stream().flatMap(person -> person(person, why, 0)));
    }

    private Stream<Recipient> person(Person person, String why, int chain) {
        Optional<Absence> absence = absence(person.email());
        return absence.isEmpty()
                ? Stream.of(new Recipient(person, why))
                : cover(absence.orElseThrow(), person.name(), chain + 1);
    }

    private Stream<Recipient> cover(Absence absence, String whom, int chain) {
        if (absence.cover().isEmpty() || chain > LONGEST_CHAIN) {
            return Stream.empty();
        }
        String cover = absence.cover().orElseThrow();
        String why = "You cover for %s until %s.".formatted(whom, Days.written(absence.last()));
        return cover.contains("@")
                ? person(holders.named(cover), why, chain)
                : holders.of(cover).stream().flatMap(person -> person(person, why, chain));
    }

    private Optional<Absence> absence(String who) {
        return away.stream()
                .filter(absence -> absence.who().equalsIgnoreCase(who))
                .findFirst();
    }

    private static List<Recipient> distinct(Stream<Recipient> recipients) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        recipients.forEach(found -> byAddress.putIfAbsent(found.person().email(), found));
        return List.copyOf(byAddress.values());
    }
}
