package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.library.IssueDocuments;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `issue`: makes and keeps the documents that published versions do not have yet.
@Command(name = "issue", description = "Make and keep the documents of published versions that have none yet.")
final class IssueCommand extends LibraryCommand {
    @Parameters(
            paramLabel = "ADDRESS|ORG",
            description = "Of which versions; of all in the library by default.",
            arity = "0..*")
    private List<String> places = new ArrayList<>();

    IssueCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            IssueDocuments documents = new IssueDocuments(library);
            List<Address> missing = missing(documents, library);
            for (int i = 0; i < missing.size(); i++) {
                terminal().progress("%d of %d: %s".formatted(i + 1, missing.size(), missing.get(i)));
                issue(missing.get(i), documents, library);
            }
            terminal().progress("");
            say("%s issued.".formatted(Counted.of(missing.size(), "versions")));
        }
        return ExitCode.DONE;
    }

    private List<Address> missing(IssueDocuments documents, Library library) {
        List<Address> missing = new ArrayList<>();
        if (places.isEmpty()) {
            library.organisations().forEach(id -> missing.addAll(documents.missing(id)));
        }
        for (String place : places) {
            if (place.indexOf('/') < 0) {
                missing.addAll(documents.missing(OrganisationId.of(place)));
            } else {
                missing.add(Address.parse(place));
            }
        }
        return missing;
    }

    private void issue(Address address, IssueDocuments documents, Library library) {
        Reading version = new ReadPolicy(library).read(address, today());
        if (version.published().isEmpty()) {
            throw new BadInput(
                    "%s is a draft, and only published versions have documents to keep. \"policybook render\" makes one of a draft."
                            .formatted(version.address()));
        }
        documents.issue(version, session(), warning -> note("Note: %s: %s".formatted(address, warning)));
    }
}
