package org.policybook.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.policybook.governance.CommitId;
import org.policybook.library.TellHistory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells a policy's commits and what was done and decided beside them, as one story, newest first.
final class HistoryPrinter {
    private static final int WIDTH = 110;

    private final List<TellHistory.Event> commits;
    private final List<TellHistory.Happening> happenings;

    HistoryPrinter(List<TellHistory.Event> commits, List<TellHistory.Happening> happenings) {
        this.commits = commits;
        this.happenings = happenings;
    }

    private interface Teller {
        void commit(TellHistory.Event commit);

        void happening(TellHistory.Happening happening);
    }

    /// Commits keep their order; what happened stands before the first of them that is not newer.
    private void tell(Teller teller) {
        int next = 0;
        for (TellHistory.Event commit : commits) {
            while (next < happenings.size() && !happenings.get(next).at().isBefore(commit.at())) {
                teller.happening(happenings.get(next++));
            }
            teller.commit(commit);
        }
        happenings.subList(next, happenings.size()).forEach(teller::happening);
    }

    TextTable table() {
        TextTable table = new TextTable("DATE", "VERSION", "IN FORCE FROM", "BY", "REVISION", "WHAT");
        tell(new Teller() {
            @Override
            public void commit(TellHistory.Event commit) {
                table.row(
                        LocalDate.ofInstant(commit.at(), ZoneOffset.UTC),
                        commit.version().orElse(""),
                        commit.facts().getOrDefault("Effective-From", ""),
                        commit.by(),
                        commit.revision().abbreviated(),
                        commit.subject());
            }

            @Override
            public void happening(TellHistory.Happening happening) {
                table.row(
                        LocalDate.ofInstant(happening.at(), ZoneOffset.UTC),
                        happening.version().orElse(""),
                        "",
                        happening.by(),
                        happening.about().map(CommitId::abbreviated).orElse(""),
                        shortened(happening.words()));
            }
        });
        return table;
    }

    void into(ArrayNode history) {
        tell(new Teller() {
            @Override
            public void commit(TellHistory.Event commit) {
                ObjectNode node = history.addObject();
                node.put("revision", commit.revision().hex());
                node.put("by", commit.by());
                node.put("at", commit.at().toString());
                node.put("message", commit.subject());
                Json.put(node, "version", commit.version());
                ObjectNode facts = node.putObject("facts");
                commit.facts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
            }

            @Override
            public void happening(TellHistory.Happening happening) {
                ObjectNode node = history.addObject();
                node.put("event", happening.name());
                node.put("by", happening.by());
                node.put("at", happening.at().toString());
                node.put("message", happening.words());
                Json.put(node, "version", happening.version());
                Json.put(node, "about", happening.about().map(CommitId::hex));
            }
        });
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH).replaceFirst("\\s+\\S*$", "") + " …";
    }
}
