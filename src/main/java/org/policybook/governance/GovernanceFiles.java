package org.policybook.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.policybook.document.FieldReader;
import org.policybook.document.ParsedYaml;
import org.policybook.document.PlacedProblem;
import org.policybook.document.Problem;
import org.policybook.document.Yaml;

/// Reads the YAML files that say how an organisation governs, and what it filled in.
public final class GovernanceFiles {
    private GovernanceFiles() {}

    /// What a file says, as far as it can be read, and everything wrong with it.
    public record Read<T>(T value, List<PlacedProblem> placed) {
        public Read {
            placed = List.copyOf(placed);
        }

        public List<Problem> problems() {
            return placed.stream().map(PlacedProblem::problem).toList();
        }
    }

    /// Reads `organisation.yaml`.
    public static Read<Organisation> organisation(String text) {
        return read(text, OrganisationFile::read);
    }

    /// Reads `eia.yaml`.
    public static Read<EiaAnswers> eia(String text) {
        return read(text, EiaFile::read);
    }

    /// Reads `checklist.yaml`.
    public static Read<ChecklistAnswers> checklist(String text) {
        return read(text, ChecklistFile::read);
    }

    /// Reads a list of superseded names, written as in `organisation.yaml`.
    public static Read<List<Superseded>> superseded(String text) {
        return read(text, file -> {
            List<Superseded> names = ChecksFile.superseded(file);
            file.finish();
            return names;
        });
    }

    private static <T> Read<T> read(String text, Function<FieldReader, T> file) {
        ParsedYaml yaml = Yaml.read(text, 1);
        FieldReader reader = FieldReader.of(yaml.fields(), yaml);
        T value = file.apply(reader);
        List<PlacedProblem> problems = new ArrayList<>();
        yaml.problems().forEach(problem -> problems.add(new PlacedProblem("", problem)));
        if (problems.isEmpty()) {
            problems.addAll(reader.placed());
        }
        return new Read<>(value, problems);
    }
}
