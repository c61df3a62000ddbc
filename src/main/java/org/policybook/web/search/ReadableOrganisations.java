package org.policybook.web.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.OrganisationId;
import org.policybook.library.BrowsePolicies;
import org.policybook.library.Library;
import org.policybook.library.ShowPolicy;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The organisations of which a visitor may read something; there are no others for them.
@Component
class ReadableOrganisations {
    private static final Logger LOG = LoggerFactory.getLogger(ReadableOrganisations.class);

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Map<OrganisationId, Posts> posts = new ConcurrentHashMap<>();
    private final Library library;
    private final ShowPolicy policies;
    private final Today today;

    ReadableOrganisations(Library library, ShowPolicy policies, Today today) {
        this.library = library;
        this.policies = policies;
        this.today = today;
    }

    /// Their names.
    Map<OrganisationId, String> of(Visitor visitor) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        new BrowsePolicies(library)
                .all(Readers.of(visitor), today.date(), damage -> LOG.error("Left out", damage))
                .keySet()
                .forEach(id -> names.put(id, policies.look(id).name()));
        return names;
    }

    /// Those that were asked for by their ids, of those that may be read; all when none of them may.
    static Set<OrganisationId> asked(List<String> ids, Set<OrganisationId> readable) {
        Set<OrganisationId> asked = new TreeSet<>(readable);
        asked.removeIf(id -> !ids.contains(id.value()));
        return asked.isEmpty() ? new TreeSet<>(readable) : asked;
    }

    /// What a page says of where it looks, to somebody who belongs to some of the organisations and may read others
    /// too.
    ///
    /// @param own their names
    /// @param only whether it looks nowhere else
    public record Where(List<String> own, boolean only) {
        static Optional<Where> of(Map<OrganisationId, String> names, Visitor visitor, boolean only) {
            Set<OrganisationId> own = ReadableOrganisations.own(visitor, names.keySet());
            return own.isEmpty() || own.size() == names.size()
                    ? Optional.empty()
                    : Optional.of(new Where(own.stream().map(names::get).toList(), only));
        }
    }

    /// Those to which the visitor belongs, of those that may be read.
    static Set<OrganisationId> own(Visitor visitor, Set<OrganisationId> readable) {
        Set<OrganisationId> own = new TreeSet<>(Readers.own(visitor));
        own.retainAll(readable);
        return own;
    }

    /// For templates, which know ids as texts.
    static Map<String, String> byId(Map<OrganisationId, String> names) {
        Map<String, String> byId = new LinkedHashMap<>();
        names.forEach((id, name) -> byId.put(id.value(), name));
        return byId;
    }

    /// A box to tick for each.
    static List<Choice> choices(Map<OrganisationId, String> names, List<String> ticked) {
        List<Choice> choices = new ArrayList<>();
        names.forEach((id, name) -> choices.add(new Choice(id.value(), name, ticked.contains(id.value()))));
        return choices;
    }

    public record Choice(String value, String label, boolean ticked) {}

    /// The posts of organisations, each once; as they were within the last minutes.
    Set<String> posts(Set<OrganisationId> organisations) {
        Set<String> posts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        organisations.forEach(id -> posts.addAll(posts(id)));
        return new LinkedHashSet<>(posts);
    }

    private List<String> posts(OrganisationId id) {
        Instant now = today.now();
        Posts last = posts.get(id);
        if (last != null && last.until().isAfter(now)) {
            return last.posts();
        }
        return posts.compute(
                        id,
                        (asked, kept) -> kept != null && kept.until().isAfter(now)
                                ? kept
                                : new Posts(library.organisation(asked).bodies().posts(), now.plus(FRESH)))
                .posts();
    }

    /// @param until when they are to be read again
    private record Posts(List<String> posts, Instant until) {}
}
