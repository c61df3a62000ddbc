package org.policybook.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policybook.document.Numbering;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;
import org.policybook.render.pdf.PdfDocument;

/// Times each form beside the programs that people would use instead, for the same policy in the same run:
/// a `pandoc` process for HTML and Word, `soffice` for a PDF of the same Word file. Both are warm in the
/// file cache after their first run; medians are given.
///
/// `JAVA_TOOL_OPTIONS=-Xmx512m mvn -q -Pbench compile exec:exec -Dbench=org.policybook.render.RenderPeers`
public final class RenderPeers {
    private static final Path POLICY = Path.of("policy-repo/calderbrook-hospital/policies/social-media/2.2/policy.md");
    private static final int PEER_RUNS = 5;
    private static final int MANY = 1_000;

    /// An offer of translation in five languages, which asks for all the fonts.
    private static final List<Statement> STATEMENTS = List.of(
            new Statement("en-GB", "We can translate this document for you."),
            new Statement("cy", "Gallwn gyfieithu'r ddogfen hon i chi."),
            new Statement("ar", "يمكننا ترجمة هذه الوثيقة لكم"),
            new Statement("ckb", "دەتوانین ئەم بەڵگەنامەیە بۆ ئێوە وەربگێڕین"),
            new Statement("zh-Hans", "我们可以为您翻译本文件"));

    private RenderPeers() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("render-peers");
        ControlledDocument document = document(POLICY);
        DocumentTemplates templates = DocumentTemplates.shipped();
        PdfDocument pdf = new PdfDocument(templates);
        Path markdown = Files.copy(POLICY, folder.resolve("policy.md"));
        Path word = folder.resolve("ours.docx");
        Files.write(word, new DocxDocument().write(document).bytes());

        double html = warm(1_000, document, new HtmlDocument(templates)::write);
        row(
                "HTML",
                html,
                "pandoc",
                peer(
                        "pandoc",
                        "-s",
                        markdown.toString(),
                        "-o",
                        folder.resolve("p.html").toString()));
        double docx = warm(600, document, new DocxDocument()::write);
        row(
                "DOCX",
                docx,
                "pandoc",
                peer(
                        "pandoc",
                        markdown.toString(),
                        "-o",
                        folder.resolve("p.docx").toString()));
        double office = peer(
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("office"),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                word.toString());
        row("PDF", warm(60, document, pdf::write), "soffice", office);
        cold(folder, office);
        many(pdf);
        delete(folder);
    }

    private static ControlledDocument document(Path file) throws IOException {
        Policy policy = PolicyText.parse(Files.readString(file)).policy();
        Issue issue = new Issue(
                PolicyId.of("calderbrook-hospital", "social-media"),
                DocumentStatus.of(DocumentStatus.Kind.IN_FORCE),
                List.of(new ControlRow("Owner", "Director of Workforce")),
                List.of(),
                Optional.of(new CopyMark("45VH-FA13-B7KW", "https://policies.example.org/check/45VH-FA13-B7KW")));
        return new ControlledDocument(
                policy,
                new House("Calderbrook Hospital", "the Trust", Numbering.AppendixLabels.NUMBERS, STATEMENTS),
                issue,
                new Wording(policy.frontMatter().parameters(), reference -> Optional.empty()));
    }

    private static double warm(int runs, ControlledDocument document, Function<ControlledDocument, Rendered> write) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            int size = write.apply(document).bytes().length;
            times.add((System.nanoTime() - start) / 1e6);
            if (size == 0) {
                throw new IllegalStateException("An empty document");
            }
        }
        return median(times.subList(runs / 2, runs));
    }

    private static double peer(String... command) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run <= PEER_RUNS; run++) {
            times.add(process(command));
        }
        return median(times.subList(1, times.size()));
    }

    private static double process(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("It failed: " + String.join(" ", command));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /// The launcher, over the library that the build makes; needs `mvn package` first.
    private static void cold(Path folder, double office) throws IOException, InterruptedException {
        if (!Files.exists(Path.of("target/policybook.aot"))) {
            IO.println("CLI   left out: run \"mvn package\" first");
            return;
        }
        Path library = Path.of("target/rehearsal").toAbsolutePath();
        row(
                "CLI",
                peer(
                        "./policybook",
                        "--data",
                        library.toString(),
                        "render",
                        "calderbrook-hospital/social-media",
                        "--marked",
                        "--format",
                        "pdf",
                        "-o",
                        folder.resolve("cold.pdf").toString()),
                "soffice",
                office);
    }

    /// A thousand policies in one process, all of the sample library in turn.
    private static void many(PdfDocument pdf) throws IOException {
        List<ControlledDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("policy-repo"))) {
            for (Path file :
                    files.filter(path -> path.endsWith("policy.md")).sorted().toList()) {
                documents.add(document(file));
            }
        }
        List<String> tenths = new ArrayList<>();
        long most = 0;
        for (int tenth = 0; tenth < 10; tenth++) {
            long start = System.nanoTime();
            for (int i = 0; i < MANY / 10; i++) {
                pdf.write(documents.get(i % documents.size()));
                most = Math.max(
                        most,
                        Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory());
            }
            tenths.add(String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9));
        }
        IO.println("1,000 policies to PDF: seconds for each hundred %s; heap at most %d MB of %d MB"
                .formatted(
                        String.join(" ", tenths),
                        most >> 20,
                        Runtime.getRuntime().maxMemory() >> 20));
    }

    private static void row(String form, double ours, String peer, double theirs) {
        IO.println(String.format(
                Locale.ROOT, "%-5s %8.1f ms   %-8s %8.1f ms   %6.1f x", form, ours, peer, theirs, theirs / ours));
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
