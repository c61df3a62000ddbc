package org.policybook.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.BadInput;
import org.policybook.render.DocumentStatus;
import org.policybook.render.SampleDocument;

class DocumentTemplatesTest {
    @TempDir
    Path folder;

    @Test
    void aTemplateOfTheFolderReplacesTheShippedOne() throws IOException {
        template("<p>${title} has ${sections?size} sections &amp; ${labels[\"review\"]}</p>");
        assertThat(page())
                .isEqualTo("<p>Social Media Policy for Riverside Surgery has 3 sections &amp; Review date</p>");
    }

    @Test
    void aFolderMayReplaceOneFileOnly() throws IOException {
        write("screen.css", "body { color: teal }");
        assertThat(page()).contains("body { color: teal }").contains("<h2 id=\"purpose\">");
    }

    @Test
    void wordsAreEscapedWithoutBeingAsked() throws IOException {
        template("<p>${summary}</p>");
        String text = SampleDocument.TEXT.replace("What staff may say online.", "A <b>bold</b> claim");
        assertThat(page(text)).isEqualTo("<p>A &lt;b&gt;bold&lt;/b&gt; claim</p>");
    }

    @Test
    void aMistakeNamesFileAndLine() throws IOException {
        template("<p>fine</p>\n<p>${title</p>\n");
        assertThatThrownBy(this::page)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("templates/documents/default/document.ftlh has a mistake in line 2");
    }

    @Test
    void anUnknownFieldNamesFileAndLine() throws IOException {
        template("<p>fine</p>\n\n<p>${titel}</p>\n");
        assertThatThrownBy(this::page)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("documents/default/document.ftlh has a mistake in line 3, column 6")
                .hasMessageContaining("src/docs/templates.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${title?api.class}",
                "${title.class.name}",
                "${sections.getClass().forName(\"java.lang.Runtime\")}",
                "<#include \"../../../../../../../etc/hostname\">",
                "<#include \"file:///etc/hostname\" parse=false>",
                "<#include \"http://127.0.0.1/x\">"
            })
    void aTemplateReachesNothingBeyondTheModel(String hostile) throws IOException {
        template(hostile);
        assertThatThrownBy(this::page).isInstanceOf(BadInput.class);
    }

    @Test
    void aLinkOutOfTheFolderLeadsNowhere(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "a secret");
        template("<#include \"secret.txt\" parse=false>");
        Files.createSymbolicLink(folder.resolve("documents/default/secret.txt"), secret);
        assertThatThrownBy(this::page).isInstanceOf(BadInput.class).hasMessageNotContaining("a secret");
    }

    private String page() {
        return page(SampleDocument.TEXT);
    }

    private String page(String text) {
        var document = SampleDocument.of(text, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE));
        byte[] bytes =
                new HtmlDocument(DocumentTemplates.from(folder)).write(document).bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void template(String text) throws IOException {
        write("document.ftlh", text);
    }

    private void write(String name, String text) throws IOException {
        Path style = Files.createDirectories(folder.resolve("documents/default"));
        Files.writeString(style.resolve(name), text);
    }
}
