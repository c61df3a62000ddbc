package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CopyCode;

/// Tells of which version a document is a copy to be read, by the code that stands on every such copy.
public final class RecogniseCopy {
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");

    private final Library library;

    public RecogniseCopy(Library library) {
        this.library = library;
    }

    /// @param policy under the name that it has today
    public record Copy(PolicyId policy, String title, VersionNumber version) {}

    /// Nothing for a document from elsewhere, and for one with the codes of several versions: that speaks of copies.
    ///
    /// @throws org.policybook.document.BadInput when the document cannot be read
    public Optional<Copy> recognise(Original document, LocalDate today) {
        return recognise(ImportFile.look(document.name(), document.content()).document(), today);
    }

    /// As above, of a document that was read already.
    public Optional<Copy> recognise(Imported document, LocalDate today) {
        List<CopyCode> codes = CODE.matcher(PolicyText.format(document.policy()))
                .results()
                .map(MatchResult::group)
                .flatMap(code -> CopyCode.parse(code).stream())
                .distinct()
                .toList();
        if (codes.size() != 1) {
            return Optional.empty();
        }
        Map<CopyCode, List<Copies.Copy>> known = Copies.of(library);
        return known.getOrDefault(codes.getFirst(), List.of()).stream()
                .findFirst()
                .map(copy -> copy(copy, today));
    }

    private Copy copy(Copies.Copy found, LocalDate today) {
        Reading reading = new ReadPolicy(library)
                .read(
                        new Address(
                                found.policy(),
                                new Edition.OfVersion(found.version().version())),
                        today);
        return new Copy(reading.policy(), reading.title(), found.version().version());
    }
}
