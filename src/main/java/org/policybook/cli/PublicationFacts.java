package org.policybook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.library.Imported;
import org.policybook.library.PublishDraft;

/// What an imported document says of its publication: a draft cannot hold it, a command records it.
///
/// @param facts by name, such as `approvedOn`; empty when there is nothing to record
/// @param command what records them
record PublicationFacts(Map<String, Imported.Fact> facts, String command) {
    private static final List<String> NAMES =
            List.of("version", "approvedBy", "approvedOn", "effectiveFrom", "reviewDue", "assessedOn", "supersedes");

    /// @param kept the address it was, or in a dry run would be, kept under
    /// @param target where a dry run would keep it
    /// @param file the document, which a past version is made of
    static PublicationFacts of(Imported document, String kept, Target target, String file) {
        Map<String, Imported.Fact> facts = new LinkedHashMap<>();
        document.facts().forEach((name, fact) -> {
            if (NAMES.contains(name) && !target.records(name)) {
                facts.put(name, fact);
            }
        });
        return new PublicationFacts(facts, target.decision().isPresent() ? "" : command(facts, kept, target, file));
    }

    /// @param decision with what a past version is recorded
    record Target(boolean dryRun, Optional<PublishDraft.Decision> decision) {
        boolean records(String fact) {
            return decision.filter(made -> switch (fact) {
                        case "reviewDue" -> made.reviewDue().isPresent();
                        case "effectiveFrom" -> made.effectiveFrom().isPresent();
                        default -> true;
                    })
                    .isPresent();
        }
    }

    private static String command(Map<String, Imported.Fact> facts, String kept, Target target, String file) {
        List<String> words = new ArrayList<>(List.of("policybook"));
        String[] address = kept.split("[/@]", 3);
        if (target.dryRun()) {
            words.addAll(List.of("import", quoted(file), "--org", address[0], "--policy", address[1]));
        } else {
            words.addAll(List.of("publish", address[0] + "/" + address[1]));
        }
        option(words, "--version", facts, "version", "VERSION");
        option(words, "--approved", facts, "approvedOn", "DATE");
        option(words, "--approved-by", facts, "approvedBy", "WHO");
        option(words, "--effective", facts, "effectiveFrom", "");
        option(words, "--review-due", facts, "reviewDue", "");
        if (!target.dryRun()) {
            words.addAll(List.of("-m", "REASON"));
        }
        return String.join(" ", words);
    }

    /// @param otherwise what stands for a value that the document does not give; empty leaves the option out
    private static void option(
            List<String> words, String option, Map<String, Imported.Fact> facts, String fact, String otherwise) {
        Optional<String> value = Optional.ofNullable(facts.get(fact)).map(found -> quoted(found.value()));
        value.or(() -> Optional.of(otherwise).filter(word -> !word.isEmpty()))
                .ifPresent(word -> words.addAll(List.of(option, word)));
    }

    /// As a shell reads it back as one word.
    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}._/:@-]+") ? word : "\"" + word.replaceAll("([\\\\\"$`])", "\\\\$1") + "\"";
    }
}
