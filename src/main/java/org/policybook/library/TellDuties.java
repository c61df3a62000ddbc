package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.Section;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;

/// Gathers all that the policies in force ask of one role. Keep one for as long as pages are served: it remembers
/// what it found. Safe for several threads.
public final class TellDuties {
    private final Library library;
    private final DutyCache known = new DutyCache();
    private final AskingTexts texts = new AskingTexts();

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
        Map<PolicySlug, PolicyRecord> records = library.store(id).records();
        Map<PolicySlug, Published> counting = new TreeMap<>();
        records.forEach(
                (slug, record) -> record.inForceOn(asked.day()).ifPresent(version -> counting.put(slug, version)));
        library.published().prepare(id, counting, library);
        counting.entrySet().removeIf(version -> !mayBeRead(id, version, asked.reader()));
        Map<PolicySlug, List<Duty>> duties = new TreeMap<>();
        Map<PolicySlug, Published> unread = new TreeMap<>();
        counting.forEach((slug, version) -> texts.find(new PolicyId(id, slug), version.version())
                .ifPresentOrElse(
                        text -> duties.put(slug, of(new PolicyId(id, slug), text, sentences)),
                        () -> unread.put(slug, version)));
        VersionTexts.read(unread, library.store(id), (slug, files) -> {
            Published version = Objects.requireNonNull(unread.get(slug));
            PolicyId policy = new PolicyId(id, slug);
            AskingTexts.Asking text = AskingTexts.read(policy, version.version(), files.policy());
            duties.put(slug, of(policy, text, sentences));
            if (isNewest(version, records.get(slug))) {
                texts.keep(policy, text);
            }
        });
        return duties.values().stream().flatMap(List::stream).toList();
    }

    private static boolean isNewest(Published version, @Nullable PolicyRecord record) {
        return record != null && record.latest().filter(version::equals).isPresent();
    }

    private boolean mayBeRead(
            OrganisationId id, Map.Entry<PolicySlug, Published> version, SearchQuestion.Reader reader) {
        PolicyId policy = new PolicyId(id, version.getKey());
        return reader.mayRead(
                id,
                library.published()
                        .of(policy, version.getValue().version(), library)
                        .audience());
    }

    private static List<Duty> of(PolicyId policy, AskingTexts.Asking text, RoleSentences sentences) {
        List<Duty> duties = new ArrayList<>();
        for (AskingTexts.Line line : text.lines()) {
            sentences
                    .in(line.clause(), line.leadIn())
                    .forEach((sentence, binding) -> duties.add(new Duty(
                            policy, text.version(), text.title(), line.clause(), line.leadIn(), binding, sentence)));
        }
        return duties;
    }
}
