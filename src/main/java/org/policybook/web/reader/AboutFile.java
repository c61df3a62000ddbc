package org.policybook.web.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;
import org.policybook.web.FolderFile;

/// Reads `about.yaml`.
final class AboutFile {
    static final String NAME = "about.yaml";

    private AboutFile() {}

    /// @param folder of the library
    /// @throws BadInput with everything wrong with the file
    static AboutSite in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            return Files.exists(file) ? read(Files.readString(file)) : AboutSite.UNTOLD;
        } catch (IOException e) {
            throw new BadInput("%s cannot be read. It has to be a text file in UTF-8.".formatted(file), e);
        }
    }

    static AboutSite read(String text) {
        return FolderFile.read(
                NAME,
                text,
                file -> new AboutSite(
                        file.text("operator"),
                        file.within("accessibility", AboutFile::accessibility).orElse(AboutSite.UNTOLD.accessibility()),
                        file.within("privacy", AboutFile::privacy).orElse(AboutSite.UNTOLD.privacy())));
    }

    private static AboutSite.Accessibility accessibility(FieldReader file) {
        return new AboutSite.Accessibility(
                file.text("contact"),
                Math.max(0, file.number("answer-days", 0)),
                file.text("enforcement"),
                new AboutSite.Checked(file.date("prepared"), file.date("reviewed"), file.text("tested")));
    }

    private static AboutSite.Privacy privacy(FieldReader file) {
        Optional<String> notice = file.text("notice");
        if (notice.isPresent() && !notice.get().matches("https?://\\S+")) {
            file.report("wrong-form", "notice", "The address of a notice begins with https://.");
        }
        return new AboutSite.Privacy(file.text("contact"), notice);
    }
}
