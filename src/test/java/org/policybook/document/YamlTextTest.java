package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A changed field leaves everything around it, and within it what stays the same, as its author wrote it.
class YamlTextTest {
    private static final String RULES = """
            # How we govern.
            posts:
              # since the merger
              - Director of Nursing   # chairs most
              - Policy Officer

              # temporary
              - Night Matron
            committees:
              # the old one
              - name: Partnership
                quorum: 5 # by its constitution
                members: [Director of Nursing, 'Policy Officer']
              - {name: Workforce, quorum: 4, approves: [policy]} # new

            # the end
            """;

    @Test
    void aChangedScalarKeepsItsCommentAndItsNeighbours() {
        assertThat(changed("committees", value -> withEntry(value, 0, "quorum", number("6"))))
                .isEqualTo(RULES.replace("quorum: 5 #", "quorum: 6 #"));
        assertThat(changed("committees", value -> withEntry(value, 1, "quorum", number("6"))))
                .isEqualTo(RULES.replace("quorum: 4,", "quorum: 6,"));
    }

    @Test
    void anItemTakesItsCommentsAlong() {
        assertThat(changed("posts", value -> new Value.Sequence(sequence(value).reversed())))
                .contains("posts:\n\n  # temporary\n  - Night Matron\n  - Policy Officer\n")
                .contains("  # since the merger\n  - Director of Nursing   # chairs most\ncommittees:");
    }

    @Test
    void anItemMoreStandsWhereItWasPut() {
        assertThat(changed("posts", value -> {
                    List<Value> items = new ArrayList<>(sequence(value));
                    items.add(1, Value.Scalar.of("Chair: acting"));
                    return new Value.Sequence(items);
                }))
                .isEqualTo(RULES.replace("  - Policy Officer\n\n", "  - \"Chair: acting\"\n  - Policy Officer\n\n"));
    }

    @Test
    void anEntryMoreAndAnEntryLess() {
        assertThat(changed("committees", value -> withEntry(value, 0, "chair", Value.Scalar.of("Policy Officer"))))
                .isEqualTo(RULES.replace("'Policy Officer']\n", "'Policy Officer']\n    chair: Policy Officer\n"));
        assertThat(changed(
                        "committees",
                        value -> new Value.Sequence(sequence(value).subList(1, 2))))
                .isEqualTo(RULES.replaceFirst("(?s)  # the old one.*'Policy Officer'\\]\n", ""));
    }

    @Test
    void aFieldMoreAndAFieldLess() {
        assertThat(YamlText.with(RULES, "style", Value.Scalar.of("plain")))
                .isEqualTo(RULES.replace("# new\n", "# new\nstyle: plain\n"));
        assertThat(YamlText.with(RULES, "posts", new Value.Sequence(List.of())))
                .startsWith("# How we govern.\ncommittees:")
                .endsWith("# the end\n");
        assertThat(YamlText.with("", "style", Value.Scalar.of("plain"))).isEqualTo("style: plain\n");
    }

    /// Whatever is changed in the files of the samples, what is read afterwards is what was asked for, and comments
    /// outside the field stay.
    @Test
    void anyChangeIsReadAsItWasMeant() throws IOException {
        Random random = new Random(20261121);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("policy-repo"))) {
            files = all.map(folder -> folder.resolve("organisation.yaml"))
                    .filter(Files::exists)
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            for (int i = 0; i < 12; i++) {
                Value.Fields before = Yaml.read(text, 1).fields();
                List<String> names = new ArrayList<>(before.entries().keySet());
                String name = names.get(random.nextInt(names.size()));
                Value wanted = shaken(before.entries().getOrDefault(name, Value.Fields.NONE), random);
                String changed = YamlText.with(text, name, wanted);
                Map<String, Value> expected = new LinkedHashMap<>(before.entries());
                expected.put(name, wanted);
                if (YamlText.isNothing(wanted)) {
                    expected.remove(name);
                }
                assertThat(Yaml.read(changed, 1).fields().entries())
                        .as("%s, change %d of %s", file, i, name)
                        .isEqualTo(expected);
                assertThat(changed).contains(text.lines().findFirst().orElse(""));
            }
        }
    }

    private static Value shaken(Value value, Random random) {
        return switch (value) {
            case Value.Scalar scalar ->
                random.nextInt(4) == 0
                        ? new Value.Scalar("Changed: \"" + random.nextInt(99) + "\"", Value.Kind.TEXT)
                        : scalar;
            case Value.Sequence items -> {
                List<Value> shaken = new ArrayList<>();
                items.items().forEach(item -> {
                    if (random.nextInt(6) > 0) {
                        shaken.add(shaken(item, random));
                    }
                });
                if (random.nextInt(3) == 0) {
                    Collections.shuffle(shaken, random);
                }
                if (random.nextInt(3) == 0) {
                    shaken.add(Value.Scalar.of("new one"));
                }
                yield new Value.Sequence(shaken);
            }
            case Value.Fields fields -> {
                Map<String, Value> shaken = new LinkedHashMap<>();
                fields.entries().forEach((name, inner) -> shaken.put(name, shaken(inner, random)));
                if (random.nextInt(4) == 0) {
                    shaken.put("further", Value.Scalar.of("# no comment"));
                }
                yield new Value.Fields(shaken);
            }
        };
    }

    private static String changed(String field, java.util.function.UnaryOperator<Value> change) {
        Value before = Yaml.read(RULES, 1).fields().entries().getOrDefault(field, Value.Fields.NONE);
        return YamlText.with(RULES, field, change.apply(before));
    }

    private static List<Value> sequence(Value value) {
        return ((Value.Sequence) value).items();
    }

    private static Value.Scalar number(String text) {
        return new Value.Scalar(text, Value.Kind.NUMBER);
    }

    private static Value withEntry(Value value, int item, String name, Value inner) {
        List<Value> items = new ArrayList<>(sequence(value));
        Map<String, Value> entries = new LinkedHashMap<>(((Value.Fields) items.get(item)).entries());
        entries.put(name, inner);
        items.set(item, new Value.Fields(entries));
        return new Value.Sequence(items);
    }
}
