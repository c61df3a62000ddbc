package org.policybook.document;

import java.util.List;
import java.util.Random;

/// Texts that mix every part of the format, and the characters that mean something in it.
final class RandomMarkdown {
    private static final List<String> WORDS = List.of(
            "staff",
            "must",
            "TAD_CO102_01",
            "3.10",
            "2 * 3",
            "a_b",
            "5 < 6",
            "R&D",
            "don't",
            "“quoted”",
            "C:\\path",
            "1.",
            "x > y",
            "[square]",
            "#tag",
            "~approx",
            "| bar |",
            "é",
            "中文",
            "سياسة",
            "50%",
            "a*b*c",
            "&copy;",
            "under_score_",
            "!",
            "{{practice-name}}",
            "{brace}",
            "\\*literal\\*",
            "-dash",
            "+plus",
            "=equals",
            ":");
    private static final List<String> INLINES = List.of(
            "*soft*",
            "**loud**",
            "***both***",
            "~~gone~~",
            "`code`",
            "`` a`b ``",
            "[link](#purpose)",
            "[policy](policy:other/thing@2.1)",
            "[web](https://example.org/a_b \"Title\")",
            "![alt text](picture.png)",
            "<b>tag</b>",
            "<https://example.org/>",
            "**bold *inner* more**",
            "*it **in** out*",
            "[a *b*](<x y>)",
            "_under_",
            "__strong__",
            "\\{#no}",
            "&amp;",
            "mark[^n]");

    private RandomMarkdown() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int blocks = 1 + random.nextInt(6);
        for (int i = 0; i < blocks; i++) {
            text.append(block(random, 0)).append("\n\n");
        }
        return text.append("[^n]: A note with ")
                .append(line(random))
                .append('\n')
                .toString();
    }

    private static String block(Random random, int depth) {
        return switch (random.nextInt(depth > 1 ? 3 : 11)) {
            case 0, 1 -> paragraph(random);
            case 2 -> "- " + line(random) + "\n- " + line(random);
            case 3 -> "## " + line(random) + (random.nextBoolean() ? " {#id-" + random.nextInt(50) + "}" : "");
            case 4 -> "### " + line(random) + (random.nextInt(3) == 0 ? " {.appendix}" : "");
            case 5 -> "| " + line(random) + " | b |\n| --- | :-: |\n| " + line(random) + " | " + word(random) + " |";
            case 6 -> "Term " + word(random) + "\n: " + line(random);
            case 7 -> indent("> ", block(random, depth + 1));
            case 8 ->
                "1. " + line(random) + "\n\n" + indent("   ", block(random, depth + 1)) + "\n\n2. " + line(random);
            case 9 -> "- " + line(random) + "\n" + indent("  ", "- " + line(random) + "\n- " + line(random)) + "\n- x";
            default -> "```text\n" + word(random) + "\n\n  spaced\n```";
        };
    }

    private static String indent(String prefix, String block) {
        return prefix + block.replace("\n", "\n" + prefix);
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder(line(random));
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            text.append(random.nextInt(4) == 0 ? "\\\n" : "\n").append(line(random));
        }
        return text.append(random.nextInt(5) == 0 ? " {#p-" + random.nextInt(40) + "}" : "")
                .toString();
    }

    private static String line(Random random) {
        StringBuilder text = new StringBuilder("w");
        int words = random.nextInt(6);
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(12) == 0 ? "" : " ")
                    .append(random.nextInt(3) == 0 ? INLINES.get(random.nextInt(INLINES.size())) : word(random));
        }
        return text.toString().strip();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
