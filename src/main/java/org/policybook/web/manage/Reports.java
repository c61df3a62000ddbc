package org.policybook.web.manage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.report.MakeReport;
import org.policybook.library.report.ReportQuestion;
import org.policybook.library.report.TellDashboard;
import org.policybook.library.report.WriteReport;
import org.policybook.report.Report;
import org.springframework.stereotype.Component;

/// The reports and the dashboard of one organisation, as parts of its manager's pages.
@Component
class Reports {
    private final Library library;

    Reports(Library library) {
        this.library = library;
    }

    ReportQuestion question(OrganisationId organisation, LocalDate day) {
        return new ReportQuestion(Set.of(organisation), day, Optional.empty(), Set.of());
    }

    /// @throws BadInput when there is no report of the name
    Report make(String name, ReportQuestion question) {
        return new MakeReport(library, Reports::failed).make(name, question);
    }

    String shown(Report report) {
        return new WriteReport(library).fragment(report, Reports::page);
    }

    String dashboard(ReportQuestion question) {
        return new WriteReport(library)
                .fragment(new TellDashboard(library, Reports::failed).tell(question), Reports::page);
    }

    byte[] file(Report report, WriteReport.Form form, OrganisationId organisation) {
        return new WriteReport(library).write(report, form, Set.of(organisation), warning -> {});
    }

    private static void failed(LibraryFailure failure) {
        throw failure;
    }

    /// Addresses of the library lead to the policy's page for its manager.
    private static Optional<String> page(String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            return Optional.of(address);
        }
        try {
            return Optional.of("/manage/policies/" + Address.parse(address).policy());
        } catch (BadInput elsewhere) {
            return Optional.empty();
        }
    }
}
