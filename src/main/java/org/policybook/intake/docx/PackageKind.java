package org.policybook.intake.docx;

import java.util.List;
import org.policybook.document.BadInput;

/// Finds the text of a package, or says what kind of package it is instead.
final class PackageKind {
    private PackageKind() {}

    /// @return the name of the main part, usually `word/document.xml`
    static String main(WordPackage source, Limits limits) {
        if (!source.has("[Content_Types].xml")) {
            throw other(source, limits);
        }
        String main = source.relations("").values().stream()
                .filter(relation -> relation.is("officeDocument") && !relation.external())
                .map(WordPackage.Relation::target)
                .findFirst()
                .orElseThrow(() -> limits.refused("it does not say which of its parts is the text"));
        if (main.startsWith("xl/") || main.startsWith("ppt/") || main.startsWith("visio/")) {
            throw notWord(limits, main.startsWith("xl/") ? "a workbook (Excel)" : "a presentation or drawing");
        }
        return main;
    }

    private static BadInput other(WordPackage source, Limits limits) {
        List<String> names = source.names();
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return notWord(limits, "an OpenDocument file");
        }
        return notWord(limits, names.contains("word/document.xml") ? "a damaged Word document" : "an archive (ZIP)");
    }

    private static BadInput notWord(Limits limits, String kind) {
        return new BadInput("%s is not a Word document but %s. Save it as .docx, or unpack it first, and import that."
                .formatted(limits.file(), kind));
    }
}
