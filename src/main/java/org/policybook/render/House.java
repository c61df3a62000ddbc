package org.policybook.render;

import java.util.List;
import java.util.Optional;
import org.policybook.document.Numbering.AppendixLabels;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.HouseStyles;
import org.policybook.render.style.Part;

/// The organisation that issues a document, as its documents show it. A text that no organisation has
/// issued yet has a house with empty names.
///
/// @param shortName what its own texts call it, such as `the Trust`; the full name when there is none
/// @param appendices how its appendices are counted
/// @param statements standing statements at the end of every document, such as an offer of translation
public record House(
        String name, String shortName, AppendixLabels appendices, List<Statement> statements, HouseStyle style) {
    public House {
        statements = List.copyOf(statements);
    }

    /// A house with the usual style.
    public House(String name, String shortName, AppendixLabels appendices, List<Statement> statements) {
        this(name, shortName, appendices, statements, HouseStyles.shipped().style(HouseStyles.DEFAULT));
    }

    /// A statement in every language it is in.
    public List<Statement> statements(String name) {
        return statements.stream()
                .filter(statement -> statement.name().equals(name))
                .toList();
    }

    /// A statement in a language, or in the first that it is in; empty when there is no such statement.
    public Optional<Statement> statement(String name, String language) {
        return statements(name).stream()
                .filter(statement -> statement.language().equals(language))
                .findFirst()
                .or(() -> statements(name).stream().findFirst());
    }

    /// The statements that the style gives no place of their own.
    public List<Statement> otherStatements() {
        return statements.stream()
                .filter(statement -> !style.layout().places(new Part(Part.Kind.STATEMENT, statement.name())))
                .toList();
    }
}
