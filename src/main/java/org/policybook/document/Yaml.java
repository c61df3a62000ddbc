package org.policybook.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads the library's YAML: YAML 1.2 without anchors, aliases and tags, at most 20 levels deep, whose
/// top is a mapping.
public final class Yaml {
    private static final int LARGEST = 2_000_000;

    private Yaml() {}

    /// @param firstLine the line of the file on which the text begins, so that problems name the file's line
    public static ParsedYaml read(String text, int firstLine) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LARGEST).build();
        YamlTree tree = new YamlTree(new Parse(settings).parseString(text).iterator(), firstLine);
        try {
            Value.Fields fields = tree.read();
            return new ParsedYaml(fields, tree.problems(), tree.lines());
        } catch (MarkedYamlEngineException e) {
            return failed(
                    line(e.getProblemMark().or(e::getContextMark), firstLine),
                    "This line cannot be read as YAML: %s. Check its indentation, quotes and colons."
                            .formatted(reason(e)));
        } catch (YamlEngineException e) {
            return failed(firstLine, "This cannot be read as YAML: %s.".formatted(firstLine(e)));
        } catch (BadInput e) {
            return failed(tree.line(), e.getMessage());
        }
    }

    /// Writes fields in their order, as a person would; what [#read] reads again.
    public static String write(Value.Fields fields) {
        StringBuilder text = new StringBuilder();
        fields.entries().forEach((name, value) -> text.append(YamlWriter.entry(name, value)));
        return text.toString();
    }

    private static ParsedYaml failed(int line, String message) {
        return new ParsedYaml(Value.Fields.NONE, List.of(Problem.error("yaml", line, 0, message)), Map.of());
    }

    private static String reason(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        return problem == null ? firstLine(e) : problem.lines().findFirst().orElse("");
    }

    private static String firstLine(YamlEngineException e) {
        String message = e.getMessage();
        return message == null
                ? "it is not well formed"
                : message.lines().findFirst().orElse("");
    }

    private static int line(Optional<Mark> mark, int firstLine) {
        return mark.map(place -> place.getLine() + firstLine).orElse(firstLine);
    }
}
