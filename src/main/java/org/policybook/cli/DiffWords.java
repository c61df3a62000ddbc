package org.policybook.cli;

import org.policybook.diff.Marks;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.TextReport;
import org.policybook.library.HarmonisePolicies;
import org.policybook.library.Library;
import tools.jackson.databind.node.ObjectNode;

/// A comparison in plain words: lines for people, JSON for programs. Two organisations' policies are laid
/// side by side.
final class DiffWords {
    private final PolicyDiff diff;
    private final Opened from;
    private final Opened to;

    DiffWords(PolicyDiff diff, Opened from, Opened to) {
        this.diff = diff;
        this.from = from;
        this.to = to;
    }

    String lines(LazyLibrary library, Marks marks) {
        return harmonises()
                ? String.join("\n", harmonised(library.get()).lines())
                : "%s → %s%n%n%s%n"
                        .formatted(from.name(), to.name(), String.join("\n", new TextReport(marks).lines(diff)));
    }

    String json(LazyLibrary library) {
        ObjectNode document = DiffJson.of(diff, from.name(), to.name());
        if (harmonises()) {
            document.set("harmonised", harmonised(library.get()).document());
        }
        return Json.write(document);
    }

    private boolean harmonises() {
        return from.reading().isPresent()
                && to.reading().isPresent()
                && HarmonisePolicies.isMeant(from.reading().get(), to.reading().get());
    }

    private HarmonisationPrinter harmonised(Library library) {
        return new HarmonisationPrinter(
                new HarmonisePolicies(library)
                        .harmonise(from.reading().orElseThrow(), to.reading().orElseThrow()),
                from.name(),
                to.name());
    }
}
