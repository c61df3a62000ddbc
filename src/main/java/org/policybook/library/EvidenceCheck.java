package org.policybook.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.Judgement;
import org.policybook.store.VersionEvidence;

/// How an evidence pack is checked without the program: the instructions, and the same as a script.
record EvidenceCheck(Reading version, VersionEvidence evidence) {
    private static final String INSTRUCTIONS = "CHECK.md";
    private static final String SCRIPT = "check.sh";

    /// Where a file of the journal lies in a pack.
    static String file(String event) {
        return "journal/" + event;
    }

    void addTo(Map<String, byte[]> files) {
        Map<String, String> facts = facts();
        for (String name : List.of(INSTRUCTIONS, SCRIPT)) {
            files.put(name, filled(resource(name), facts).getBytes(UTF_8));
        }
    }

    private Map<String, String> facts() {
        Published published = version.published().orElseThrow();
        Optional<Judgement> judgement = published.judgement();
        List<String> events = List.copyOf(evidence.events().keySet());
        String own = publication(events);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("organisation", version.policy().organisation().value());
        facts.put("folder", "policies/" + evidence.name().policy());
        facts.put("tag", evidence.tag().hex());
        facts.put("tag-name", evidence.name().policy() + "/v" + evidence.name().version());
        facts.put("commit", evidence.commit().hex());
        facts.put("draft", published.draft().hex());
        facts.put("journal", evidence.journal().hex());
        facts.put("journal-folder", folder(own));
        facts.put("journals", journals(events));
        facts.put("event", file(own));
        facts.put("events", events.stream().map(EvidenceCheck::file).collect(Collectors.joining("\n")));
        facts.put("event-list", events.stream().map(EvidenceCheck::file).collect(Collectors.joining(" ")));
        facts.put("content", judgement.map(judged -> judged.content().hex()).orElse(""));
        facts.put(
                "signatures",
                String.valueOf(judgement.map(Judgement::signatures).orElse(0)));
        return facts;
    }

    /// The file of the version's publication: the record's events stand in the journal's order.
    private String publication(List<String> events) {
        int last =
                version.record().until(version.version().orElseThrow()).events().size() - 1;
        return events.get(last);
    }

    private String journals(List<String> events) {
        return events.stream()
                .map(EvidenceCheck::folder)
                .distinct()
                .map(folder -> "same %s \"$journal:%s\"".formatted(file(folder), folder))
                .collect(Collectors.joining("\n"));
    }

    private static String folder(String event) {
        return event.substring(0, event.lastIndexOf('/'));
    }

    private static String filled(String text, Map<String, String> facts) {
        String filled = text;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled.replace("{{" + fact.getKey() + "}}", fact.getValue());
        }
        return filled;
    }

    private static String resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(EvidenceCheck.class.getResourceAsStream("evidence/" + name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file %s cannot be read.".formatted(name), e);
        }
    }
}
