package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.LeadIns;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.Parameters;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.store.GitPolicyStore;

/// Gathers all that the policies in force ask of one role. Keep one for as long as pages are served: it remembers
/// what it found. Safe for several threads.
public final class TellDuties {
    private final Library library;
    private final DutyCache known = new DutyCache();

    /// Whole texts are read; more than two such questions at once would keep everyone else waiting.
    private final Semaphore turns = new Semaphore(2);

    public TellDuties(Library library) {
        this.library = library;
    }

    /// How far a sentence binds.
    public enum Force {
        MUST,
        SHOULD
    }

    /// What is asked.
    ///
    /// @param role a post or group, such as `line manager`; one or several, in any case
    /// @param organisations only these; all when empty
    /// @param reader for whom: policies they may not read are left out
    /// @param day the versions in force on it count
    public record Asked(String role, Set<OrganisationId> organisations, SearchQuestion.Reader reader, LocalDate day) {
        public Asked {
            organisations = Set.copyOf(organisations);
        }
    }

    /// One sentence that asks something of the role.
    ///
    /// @param leadIn the words before its list, or nothing
    /// @param binding how far, and whether it is for the role itself to do
    public record Duty(
            PolicyId policy,
            VersionNumber version,
            String title,
            Clause clause,
            Optional<String> leadIn,
            Binding binding,
            String sentence) {
        public String address() {
            return "%s@%s#%s".formatted(policy, version, clause.id());
        }

        /// The titles of the sections around it, outermost first.
        public List<String> headings() {
            return clause.within().stream().map(Section::title).toList();
        }

        public Force force() {
            return binding.force();
        }

        /// What to do, whole: with the words that lead into its list.
        public String words() {
            return leadIn.map(words -> words + " ").orElse("") + sentence;
        }
    }

    /// @param own whether the role itself is to do it, as far as the words tell; if not, others are to do something
    ///     with the role, such as report to it
    public record Binding(Force force, boolean own) {}

    /// @return by policy, in reading order
    /// @throws BadInput when no role is named
    public List<Duty> of(Asked asked, Consumer<LibraryFailure> damaged) {
        RoleSentences sentences = new RoleSentences(asked.role());
        HealthyOrganisations organisations = HealthyOrganisations.of(library, asked.organisations(), damaged);
        Map<OrganisationId, String> states =
                organisations.ask(id -> library.store(id).state());
        return known.find(asked, states).orElseGet(() -> {
            List<Duty> duties = new ArrayList<>();
            turns.acquireUninterruptibly();
            try {
                organisations.ask(id -> of(id, sentences, asked)).values().forEach(duties::addAll);
            } finally {
                turns.release();
            }
            known.keep(asked, states, List.copyOf(duties));
            return duties;
        });
    }

    private List<Duty> of(OrganisationId id, RoleSentences sentences, Asked asked) {
        GitPolicyStore store = library.store(id);
        List<Duty> duties = new ArrayList<>();
        new TreeMap<>(store.records()).forEach((slug, record) -> {
            PolicyId policy = new PolicyId(id, slug);
            record.inForceOn(asked.day())
                    .map(GovernanceEvent.Published::version)
                    .filter(version -> mayBeRead(policy, version, asked.reader()))
                    .ifPresent(version -> store.read(slug, version)
                            .map(files -> Parameters.fill(
                                    PolicyText.parse(files.policy()).policy()))
                            .ifPresent(text -> duties.addAll(of(policy, version, text, sentences))));
        });
        return duties;
    }

    private boolean mayBeRead(PolicyId policy, VersionNumber version, SearchQuestion.Reader reader) {
        return reader.mayRead(
                policy.organisation(),
                library.published().of(policy, version, library).audience());
    }

    private static List<Duty> of(PolicyId id, VersionNumber version, Policy policy, RoleSentences sentences) {
        String title = policy.frontMatter().title().orElse(id.policy().value());
        List<Clause> clauses = Clauses.of(policy);
        LeadIns leadIns = LeadIns.of(clauses);
        List<Duty> duties = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.kind() != Clause.Kind.HEADING) {
                Optional<String> leadIn = leadIns.of(clause.id());
                sentences
                        .in(clause, leadIn)
                        .forEach((sentence, binding) ->
                                duties.add(new Duty(id, version, title, clause, leadIn, binding, sentence)));
            }
        }
        return duties;
    }
}
