package org.policybook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.report.MakeReport;
import org.policybook.library.report.ReportQuestion;
import org.policybook.library.report.WriteReport;
import org.policybook.report.Report;
import org.policybook.web.SampleSite;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;

/// Every report as a PDF file keeps both standards: of one organisation in its style, and the one for inspectors of all
/// organisations together.
class ReportsConformanceIT {
    private static final OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Library library;

    @BeforeAll
    static void open() {
        new SampleSite(folder.resolve("library")).close();
        library = Library.open(folder.resolve("library"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    static Stream<Arguments> reports() {
        return Stream.concat(
                MakeReport.kinds().stream().map(kind -> Arguments.of(kind.name(), Set.of(HOSPITAL))),
                Stream.of(Arguments.of("governance", Set.of())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsBothStandards(String name, Set<OrganisationId> organisations)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        Report report = new MakeReport(library, damage -> {
                    throw damage;
                })
                .make(name, new ReportQuestion(organisations, LocalDate.of(2026, 11, 21), Optional.empty(), Set.of()));
        List<String> warnings = new ArrayList<>();
        byte[] pdf = new WriteReport(library).write(report, WriteReport.Form.PDF, organisations, warnings::add);

        assertThat(warnings).isEmpty();
        assertThat(Conformance.failures(pdf, "2a")).isEmpty();
        assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
    }
}
