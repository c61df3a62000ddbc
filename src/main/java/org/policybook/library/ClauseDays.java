package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policybook.diff.ClausePairs;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.PartialDate;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceFiles;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// Tells on which day each clause of a draft got its present words, or was taken out: from the draft's revisions,
/// and behind them from the versions before it.
///
/// A version was approved together with its assessment, which so covers all that the version changed, even what
/// was written between the two.
final class ClauseDays {
    private final LocalDate after;
    private final Map<ClauseId, String> unsettled = new LinkedHashMap<>();
    private final Map<ClauseId, LocalDate> days = new HashMap<>();
    private final Set<ClauseId> present;

    private ClauseDays(LocalDate after, Dated newest) {
        this.after = after;
        unsettled.putAll(newest.clauses());
        present = Set.copyOf(newest.clauses().keySet());
    }

    /// @param after changes up to this day are not looked for
    static Map<ClauseId, LocalDate> since(LocalDate after, Reading draft, GitPolicyStore store) {
        Iterator<Dated> texts =
                Stream.concat(revisions(draft, store), versions(draft, store)).iterator();
        Dated newer = texts.next();
        ClauseDays found = new ClauseDays(after, newer);
        while (newer.day().isAfter(found.after) && texts.hasNext()) {
            Dated older = texts.next();
            found.step(older, newer);
            newer = older;
        }
        found.first(newer);
        return found.days;
    }

    /// A text and the day it is from.
    private record Dated(LocalDate day, Policy policy, Map<ClauseId, String> clauses) {
        static Dated of(LocalDate day, String text) {
            Policy policy = PolicyText.parse(text).policy();
            Map<ClauseId, String> clauses = new LinkedHashMap<>();
            for (Clause clause : Clauses.of(policy)) {
                clauses.put(clause.id(), clause.text());
            }
            return new Dated(day, policy, clauses);
        }
    }

    private static Stream<Dated> revisions(Reading draft, GitPolicyStore store) {
        List<DraftHead> heads = draft.draftHead().map(store::revisions).orElse(List.of());
        return heads.stream()
                .map(head -> Dated.of(
                        LocalDate.ofInstant(head.savedAt(), ZoneOffset.UTC),
                        store.read(head.policy(), head.revision()).policy()));
    }

    private static Stream<Dated> versions(Reading draft, GitPolicyStore store) {
        return draft.record().published().stream()
                .sorted(Comparator.comparing(GovernanceEvent.Published::version).reversed())
                .flatMap(version -> store.read(draft.policy().policy(), version.version()).stream()
                        .map(files -> Dated.of(day(version, files), files.policy())));
    }

    private static LocalDate day(GovernanceEvent.Published version, PolicyFiles files) {
        Optional<LocalDate> assessed = files.text(PolicyFiles.EIA)
                .flatMap(text -> GovernanceFiles.eia(text).value().declared())
                .flatMap(EiaAnswers.Declaration::on)
                .map(PartialDate::lastDay);
        return Stream.concat(Stream.of(version.approval().on().lastDay()), assessed.stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void step(Dated older, Dated newer) {
        Set<String> before = new HashSet<>(older.clauses().values());
        unsettled.entrySet().removeIf(clause -> {
            boolean isNew = !before.contains(clause.getValue());
            if (isNew) {
                days.put(clause.getKey(), newer.day());
            }
            return isNew;
        });
        removed(older, newer);
    }

    private void removed(Dated older, Dated newer) {
        Set<String> words = new HashSet<>(newer.clauses().values());
        List<ClauseId> missing = older.clauses().entrySet().stream()
                .filter(clause -> !present.contains(clause.getKey()) && !words.contains(clause.getValue()))
                .filter(clause -> !newer.clauses().containsKey(clause.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            ClausePairs pairs = ClausePairs.of(older.policy(), newer.policy());
            missing.stream()
                    .filter(clause -> pairs.after(clause).isEmpty())
                    .forEach(clause -> days.putIfAbsent(clause, newer.day()));
        }
    }

    /// What stood in the oldest text looked at.
    private void first(Dated oldest) {
        unsettled.keySet().forEach(clause -> days.put(clause, oldest.day()));
    }
}
