package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import org.policybook.intake.pdf.MarkedLine;
import org.policybook.intake.pdf.PdfReader;
import org.policybook.intake.pdf.ReadPdf;

/// Reads the policy out of a PDF: its lines as text, with the places told by page.
final class PdfIntake {
    private PdfIntake() {}

    static Intake read(IntakeFile file) {
        ReadPdf read = PdfReader.read(file.name(), file.bytes());
        List<Line> all = new ArrayList<>();
        read.lines().forEach(line -> all.add(new Line(all.size() + 1, line.text())));
        List<Line> edges = new ArrayList<>();
        read.edges().forEach(edge -> edges.add(new Line(all.size() + edges.size() + 1, edge.text())));
        Intake intake = TextIntake.read(new RunningLines(edges, all), read.title());
        List<Warning> warnings = new ArrayList<>(told(read.unsure()));
        warnings.addAll(intake.warnings());
        List<Warning> dropped = new ArrayList<>(told(read.dropped()));
        dropped.addAll(intake.dropped());
        return new Intake(intake.policy(), intake.found(), warnings, dropped).placed(place -> onPage(place, read));
    }

    private static List<Warning> told(List<MarkedLine> lines) {
        return lines.stream()
                .map(line -> new Warning(line.text(), Place.DOCUMENT.onPage(line.page())))
                .toList();
    }

    private static Place onPage(Place place, ReadPdf read) {
        int line = place.line() - 1;
        if (line < 0) {
            return place;
        }
        List<MarkedLine> text = read.lines();
        return place.onPage(
                line < text.size()
                        ? text.get(line).page()
                        : read.edges().get(line - text.size()).page());
    }
}
