package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.library.FilesBeside;
import org.policybook.library.IssueDocuments;
import org.policybook.library.Library;
import org.policybook.library.Reading;
import org.policybook.library.RenderPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `render`: the controlled document.
@Command(name = "render", description = "Make the controlled document: HTML, PDF, Word or Markdown.")
final class RenderCommand extends LibraryCommand {
    @Parameters(paramLabel = "ADDRESS", description = "The text, or a file.", arity = "0..1")
    private @Nullable String address;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, pdf, docx or md (default: as FILE ends, else html; with --all, every one but md).")
    private @Nullable RenderFormat format;

    @Mixin
    private final RenderAll all = new RenderAll();

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write to this file (default: POLICY-VERSION.FORMAT here); with --all, to this folder.")
    private @Nullable Path file;

    @Option(
            names = "--marked",
            description = "Not the document as issued, but made anew and marked with its status today.")
    private boolean marked;

    RenderCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        if (all.asked && address == null) {
            return all.run(this, Optional.ofNullable(format), file);
        }
        if (address == null || all.asked || all.hasOptions()) {
            throw new BadInput(
                    "Say what to render: either an address, such as harbour/lone-working, or --all --org ORG -o DIR.");
        }
        return one(address);
    }

    private int one(String address) {
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Opened opened = Opened.of(address, library, today());
            RenderFormat chosen = format();
            byte[] document = chosen.form()
                    .map(form -> document(opened, form, library))
                    .orElseGet(() -> opened.text().getBytes(StandardCharsets.UTF_8));
            Path target = Optional.ofNullable(file).orElseGet(() -> name(opened, chosen));
            writeFile(target, document);
            say("Wrote %s".formatted(target));
        }
        return ExitCode.DONE;
    }

    private byte[] document(Opened opened, RenderPolicy.Form form, LazyLibrary library) {
        return opened.reading()
                .map(reading -> reading.published().isPresent() && !marked
                        ? issued(reading, form, library.get())
                        : new RenderPolicy(library.get()).render(reading, form, today(), this::warn))
                .orElseGet(() -> RenderPolicy.renderFile(
                        opened.parsed().policy(), FilesBeside.of(Path.of(opened.name())), form, this::warn));
    }

    private byte[] issued(Reading version, RenderPolicy.Form form, Library library) {
        IssueDocuments documents = new IssueDocuments(library);
        documents
                .changedSince(version, today())
                .ifPresent(change -> warn("%s: %s This is the document as issued; --marked makes one that says so."
                        .formatted(version.address(), change)));
        return documents.serve(version, form, session(), this::warn);
    }

    private void warn(String warning) {
        note("Note: " + warning);
    }

    private RenderFormat format() {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(format)
                .or(() -> Stream.of(RenderFormat.values())
                        .filter(known -> name.endsWith("." + known.extension()))
                        .findFirst())
                .orElse(RenderFormat.HTML);
    }

    private static Path name(Opened opened, RenderFormat chosen) {
        String name = opened.reading()
                .map(reading -> "%s-%s"
                        .formatted(
                                reading.policy().policy(),
                                reading.version().map(Object::toString).orElse("draft")))
                .orElseGet(
                        () -> withoutSuffix(Path.of(opened.name()).getFileName().toString()));
        return Path.of(name + "." + chosen.extension());
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
