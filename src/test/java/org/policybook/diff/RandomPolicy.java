package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// Policies from a seed, and edits of them such as people make: words, clauses and sections that change,
/// come, go, move, split and merge. Repeats itself on purpose, for real policies do.
public final class RandomPolicy {
    private static final List<String> WORDS = List.of(
            "staff",
            "manager",
            "must",
            "should",
            "report",
            "record",
            "concern",
            "policy",
            "within",
            "days",
            "the",
            "of",
            "and",
            "patient",
            "data",
            "media",
            "account",
            "trust",
            "board",
            "review",
            "each",
            "year",
            "£500",
            "3.10",
            "training",
            "form",
            "request",
            "approve",
            "confidential",
            "public",
            "page",
            "incident");

    private Random random;
    private List<List<String>> sections = new ArrayList<>();

    public RandomPolicy(long seed) {
        random = new Random(seed);
        for (int i = random.nextInt(6); i >= 0; i--) {
            sections.add(section());
        }
    }

    /// Goes on from another seed: the same text, other edits.
    void continueWith(long seed) {
        random = new Random(seed);
    }

    Policy policy() {
        return PolicyText.parse(text()).policy();
    }

    public String text() {
        String text =
                sections.stream().map(section -> String.join("\n\n", section)).collect(Collectors.joining("\n\n"));
        return text + "\n";
    }

    public void edit() {
        List<String> section = sections.get(random.nextInt(sections.size()));
        int place = 1 + random.nextInt(section.size());
        switch (random.nextInt(9)) {
            case 0 -> section.add(place, block());
            case 1 -> sections.add(random.nextInt(sections.size() + 1), section());
            case 2 -> sections.add(random.nextInt(sections.size()), sections.removeLast());
            case 3 -> section.set(0, heading());
            case 4 -> sections.get(random.nextInt(sections.size())).add(take(section));
            case 5 -> take(section);
            case 6 -> split(section);
            case 7 -> section.set(0, section.getFirst().startsWith("###") ? heading() : "#" + section.getFirst());
            default -> reword(section);
        }
        if (sections.size() > 1 && random.nextInt(9) == 0) {
            sections.remove(random.nextInt(sections.size()));
        }
    }

    private String take(List<String> section) {
        return section.size() > 1 ? section.remove(1 + random.nextInt(section.size() - 1)) : block();
    }

    private void reword(List<String> section) {
        int place = random.nextInt(section.size());
        String[] words = section.get(place).split(" ", -1);
        int word = random.nextInt(words.length);
        words[word] = words[word].matches("\\w+") ? word() : words[word];
        section.set(place, String.join(" ", words));
    }

    private void split(List<String> section) {
        String block = section.removeLast();
        int space = block.indexOf(' ', block.length() / 2);
        boolean plain = Character.isLetter(block.charAt(0)) && space > 0;
        section.addAll(plain ? List.of(block.substring(0, space), block.substring(space + 1)) : List.of(block));
    }

    private List<String> section() {
        List<String> section = new ArrayList<>(List.of(heading()));
        IntStream.range(0, random.nextInt(6)).forEach(i -> section.add(block()));
        return section;
    }

    private String heading() {
        return "#".repeat(2 + random.nextInt(2)) + " " + sentence(1 + random.nextInt(3));
    }

    private String block() {
        return switch (random.nextInt(6)) {
            case 0 ->
                IntStream.rangeClosed(0, random.nextInt(5))
                        .mapToObj(i -> "- " + sentence(1 + random.nextInt(8)))
                        .collect(Collectors.joining("\n"));
            case 1 ->
                "| " + word() + " | " + word() + " |\n|---|---|\n"
                        + IntStream.rangeClosed(0, random.nextInt(4))
                                .mapToObj(i -> "| " + sentence(2) + " | " + word() + " |")
                                .collect(Collectors.joining("\n"));
            case 2 -> "None";
            default -> sentence(1 + random.nextInt(30)) + ".";
        };
    }

    private String sentence(int words) {
        return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
