package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;

/// Every text of the sample library renders, with a place to point at for each of its clauses.
class SampleLibraryTest {
    private static final HtmlDocument HTML = new HtmlDocument(DocumentTemplates.shipped());

    static List<Path> policies() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("policy-repo"))) {
            List<Path> policies =
                    files.filter(file -> file.endsWith("policy.md")).sorted().toList();
            assertThat(policies).hasSizeGreaterThan(5);
            return policies;
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void renders(Path policy) throws IOException {
        ControlledDocument document =
                SampleDocument.of(Files.readString(policy), DocumentStatus.of(DocumentStatus.Kind.IN_FORCE));
        String page = new String(HTML.write(document).bytes(), StandardCharsets.UTF_8);
        for (Clause clause : Clauses.of(document.policy())) {
            assertThat(page).contains(" id=\"" + clause.id() + "\"");
        }
        assertThat(new DocxDocument().write(document).bytes()).hasSizeGreaterThan(5_000);
    }
}
