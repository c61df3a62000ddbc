package org.policybook.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.governance.WebAddresses;
import org.policybook.library.Library;
import org.policybook.library.RenderLibrary;
import org.policybook.library.RenderPolicy.Form;
import picocli.CommandLine.Option;

/// What `render --all` is asked for beside the forms and the place.
final class RenderAll {

    @Option(names = "--all", description = "A whole library, into the folder given with -o.")
    boolean asked;

    @Option(names = "--org", paramLabel = "ORG", description = "With --all: whose library.")
    private @Nullable String organisation;

    @Option(
            names = "--public",
            description =
                    "With --all: a site that anybody may read, of policies in force whose classification is public.")
    private boolean open;

    @Option(names = "--site-url", paramLabel = "URL", description = "With --all: where the folder will lie on the web.")
    private @Nullable String address;

    /// @param format the one form beside the pages; all when empty
    int run(LibraryCommand command, Optional<RenderFormat> format, @Nullable Path folder) {
        if (organisation == null || folder == null) {
            throw new BadInput(
                    "\"render --all\" needs --org ORG, whose library it is, and -o DIR, the folder it goes into.");
        }
        Set<Form> forms = EnumSet.allOf(Form.class);
        format.ifPresent(one -> forms.retainAll(one.form().map(Set::of).orElse(Set.of())));
        RenderLibrary.Wish wish = new RenderLibrary.Wish(
                OrganisationId.of(organisation),
                folder,
                forms,
                open,
                Optional.ofNullable(address).map(WebAddresses::siteAddress));
        try (Library library = command.open()) {
            RenderLibrary.Made made = new RenderLibrary(library)
                    .render(
                            wish,
                            command.session(),
                            (done, all, policy) -> command.terminal().progress(Terminal.bar(done, all) + " " + policy),
                            warning -> {
                                command.terminal().progress("");
                                command.note("Note: " + warning);
                            });
            command.terminal().progress("");
            command.say("Wrote %s in %s to %s."
                    .formatted(Counted.of(made.policies(), "documents"), Counted.of(made.files(), "files"), folder));
        }
        return ExitCode.DONE;
    }

    boolean hasOptions() {
        return organisation != null || open || address != null;
    }
}
