package org.policybook.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.policybook.document.Address;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PolicyText;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;

/// The text that an address or a file's path means.
///
/// @param name what to call it: the full address, or the path
/// @param reading where it stands in the library; empty for a file
record Opened(String name, String text, ParsedPolicy parsed, Optional<Reading> reading) {
    /// The library is opened only when an address asks for it.
    static Opened of(String place, Supplier<Library> library, LocalDate today) {
        if (isFile(place)) {
            String text = PolicyText.decode(LibraryCommand.readFile(Path.of(place)));
            return new Opened(place, text, PolicyText.parse(text), Optional.empty());
        }
        return of(new ReadPolicy(library.get()).read(Address.parse(place), today));
    }

    static Opened of(Reading reading) {
        return new Opened(reading.address(), reading.text(), reading.parsed(), Optional.of(reading));
    }

    static boolean isFile(String place) {
        try {
            return place.endsWith(".md") || place.endsWith(".markdown") || Files.isRegularFile(Path.of(place));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
