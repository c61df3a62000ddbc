package org.policybook.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.Numbering;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;
import org.policybook.render.pdf.PdfDocument;

/// Times each format for a policy file, cold and warm. Peers for the same file, in the same hour:
/// `pandoc policy.md -o x.html`, `-o x.docx`, and `soffice --headless --convert-to pdf x.docx`.
public final class RenderBench {
    private RenderBench() {}

    public static void main(String[] arguments) throws IOException {
        Policy policy =
                PolicyText.parse(Files.readString(Path.of(arguments[0]))).policy();
        ControlledDocument document = new ControlledDocument(
                policy,
                new House("Riverside Surgery", "Riverside", Numbering.AppendixLabels.NUMBERS, List.of()),
                new Issue(
                        PolicyId.of("bench", "bench"),
                        DocumentStatus.of(DocumentStatus.Kind.IN_FORCE),
                        List.of(),
                        List.of()),
                new Wording(policy.frontMatter().parameters(), reference -> Optional.empty()));
        DocumentTemplates templates = DocumentTemplates.shipped();
        time("HTML", 400, document, new HtmlDocument(templates)::write);
        time("DOCX", 60, document, new DocxDocument()::write);
        time("PDF", 30, document, new PdfDocument(templates)::write);
    }

    private static void time(
            String name, int runs, ControlledDocument document, Function<ControlledDocument, Rendered> write) {
        long[] times = new long[runs];
        int size = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            size = write.apply(document).bytes().length;
            times[run] = System.nanoTime() - start;
        }
        long first = times[0];
        long[] warm = Arrays.copyOfRange(times, runs / 2, runs);
        Arrays.sort(warm);
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        IO.println("%-5s first %7.1f ms, warm median %7.1f ms, %7d bytes, heap kept %d MB"
                .formatted(name, first / 1e6, warm[warm.length / 2] / 1e6, size, heap >> 20));
    }
}
