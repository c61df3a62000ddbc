package org.policybook.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.intake.html.HtmlReader;
import org.policybook.intake.html.ReadHtml;

/// Reads the policy out of an HTML page: its Markdown, with the places told by the page's own lines.
final class HtmlIntake {
    private static final int HEAD = 2_048;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_-]{3,30})");

    private HtmlIntake() {}

    static Intake read(IntakeFile file) {
        FileText text = text(file);
        ReadHtml read = HtmlReader.read(text.text());
        String markdown = read.lines().stream().map(ReadHtml.Row::text).collect(Collectors.joining("\n", "", "\n"));
        if (markdown.isBlank()) {
            throw new BadInput(
                    "%s shows no text: what the page holds may be loaded by scripts. Save the page from a browser, or print it to PDF."
                            .formatted(file.name()));
        }
        Intake intake = ForeignMarkdown.read(markdown, read.title(), read.keywords());
        List<Warning> warnings = new ArrayList<>(text.encodingWarning());
        warnings.addAll(intake.warnings());
        List<Warning> dropped = new ArrayList<>(intake.dropped());
        read.dropped().forEach(row -> dropped.add(new Warning(row.text(), new Place(-row.source(), ""))));
        return new Intake(intake.policy(), intake.found(), warnings, dropped).placed(place -> inSource(place, read));
    }

    /// The page's own word on its letters is taken where it is one; else they are found out.
    private static FileText text(IntakeFile file) {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        Optional<Charset> told = charset.find() && Charset.isSupported(charset.group(1))
                ? Optional.of(Charset.forName(charset.group(1)))
                : Optional.empty();
        boolean single =
                told.filter(set -> set.newEncoder().maxBytesPerChar() <= 1).isPresent();
        return single ? FileText.of(file, told.get()) : FileText.of(file);
    }

    /// Places of the Markdown become those of the page; negative ones are the page's already.
    private static Place inSource(Place place, ReadHtml read) {
        int line = place.line();
        if (line < 0) {
            return new Place(-line, place.words());
        }
        return line == 0 || line > read.lines().size()
                ? place
                : new Place(read.lines().get(line - 1).source(), place.words());
    }
}
