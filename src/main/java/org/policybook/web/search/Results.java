package org.policybook.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.PolicyId;
import org.policybook.library.Found;
import org.policybook.web.reader.Addresses;

/// The clauses that a search found, gathered by the text they stand in, in the order of their best clauses.
///
/// @param address of the text's page
/// @param language of the text
/// @param clauses never empty
public record Results(PolicyId policy, String address, String language, Found first, List<Clause> clauses) {
    public Results {
        clauses = List.copyOf(clauses);
    }

    private static final int BEST = 4;

    /// The clauses that show at once.
    public List<Clause> best() {
        return clauses.subList(0, Math.min(BEST, clauses.size()));
    }

    /// The clauses that show when somebody asks for them.
    public List<Clause> others() {
        return clauses.subList(best().size(), clauses.size());
    }

    /// A clause in the page: where it stands, the words that lead into its list, and its own in stretches.
    public record Clause(String address, List<String> headings, Optional<String> leadIn, List<Stretch> words) {
        public Clause {
            headings = List.copyOf(headings);
            words = List.copyOf(words);
        }
    }

    /// @param marked whether the words matched
    public record Stretch(String text, boolean marked) {}

    static List<Results> of(List<Found> found, TextLanguages languages) {
        Map<Address, List<Found>> texts = new LinkedHashMap<>();
        found.forEach(clause -> texts.computeIfAbsent(
                        new Address(clause.policy(), clause.edition()), any -> new ArrayList<>())
                .add(clause));
        List<Results> results = new ArrayList<>();
        texts.forEach((text, clauses) -> {
            String address = Addresses.page(text);
            results.add(new Results(
                    text.policy(),
                    address,
                    languages.of(text),
                    clauses.getFirst(),
                    clauses.stream().map(clause -> clause(clause, address)).toList()));
        });
        return results;
    }

    private static Clause clause(Found found, String text) {
        return new Clause(
                text + "#" + found.clause(),
                found.place().stream().map(OneLine::brief).toList(),
                found.leadIn().map(OneLine::of),
                stretches(found));
    }

    /// A long clause is cut to what is around its first match.
    static List<Stretch> stretches(Found found) {
        String text = found.text();
        Excerpt cut = Excerpt.of(text, found.marks());
        List<Stretch> stretches = new ArrayList<>();
        int at = cut.from();
        add(cut.from() > 0 ? "… " : "", false, stretches);
        for (Found.Mark mark : found.marks()) {
            if (mark.start() >= at && mark.end() <= cut.to()) {
                add(text.substring(at, mark.start()), false, stretches);
                add(text.substring(mark.start(), mark.end()), true, stretches);
                at = mark.end();
            }
        }
        add(text.substring(at, cut.to()), false, stretches);
        add(cut.to() < text.length() ? " …" : "", false, stretches);
        return stretches;
    }

    private static void add(String text, boolean marked, List<Stretch> stretches) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(OneLine.of(text), marked));
        }
    }
}
