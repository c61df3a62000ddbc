package org.policybook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;
import org.policybook.document.ParsedYaml;
import org.policybook.document.Problem;
import org.policybook.document.Yaml;

/// A file of settings that whoever runs the server writes into the library folder.
public final class FolderFile {
    private FolderFile() {}

    /// @param name of the file, such as `sign-in.yaml`
    /// @param fields reads what it knows; anything else is a mistake
    /// @throws BadInput with everything wrong with the file, by line
    public static <T> T read(String name, String text, Function<FieldReader, T> fields) {
        ParsedYaml yaml = Yaml.read(text, 1);
        FieldReader file = FieldReader.of(yaml.fields(), yaml);
        file.ignore("format");
        T read = fields.apply(file);
        file.finish();
        List<Problem> problems = new ArrayList<>(yaml.problems());
        problems.addAll(file.problems());
        if (!problems.isEmpty()) {
            throw new BadInput("%s in the library folder cannot be used: %s"
                    .formatted(
                            name,
                            problems.stream()
                                    .map(problem -> "line %d: %s".formatted(problem.line(), problem.message()))
                                    .collect(Collectors.joining(" "))));
        }
        return read;
    }
}
