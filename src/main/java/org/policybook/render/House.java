package org.policybook.render;

import java.util.List;
import org.policybook.document.Numbering.AppendixLabels;

/// The organisation that issues a document, as its documents show it. A text that no organisation has
/// issued yet has a house with empty names.
///
/// @param shortName what its own texts call it, such as `the Trust`; the full name when there is none
/// @param appendices how its appendices are counted
/// @param statements standing statements at the end of every document, such as an offer of translation
public record House(String name, String shortName, AppendixLabels appendices, List<Statement> statements) {
    public House {
        statements = List.copyOf(statements);
    }
}
