package org.policybook.document;

import java.util.List;
import java.util.Map;

/// What a YAML text says, everything wrong with it, and the line of each value by its path
/// (`committees[2].quorum`).
public record ParsedYaml(Value.Fields fields, List<Problem> problems, Map<String, Integer> lines)
        implements FieldReader.Places {
    public ParsedYaml {
        problems = List.copyOf(problems);
        lines = Map.copyOf(lines);
    }

    @Override
    public int lineOf(String path) {
        String known = path;
        while (!known.isEmpty()) {
            Integer line = lines.get(known);
            if (line != null) {
                return line;
            }
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return 0;
    }
}
