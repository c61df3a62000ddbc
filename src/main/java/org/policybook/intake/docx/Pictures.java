package org.policybook.intake.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Inline;
import org.policybook.intake.Attachment;

/// Takes the pictures of the text along as attachments.
final class Pictures {
    private static final int MOST = 500;

    private final WordPackage source;
    private final Tally tally;
    private final PictureNames names;
    private final Map<String, Attachment> kept = new LinkedHashMap<>();

    Pictures(WordPackage source, Tally tally, PictureNames names) {
        this.source = source;
        this.names = names;
        this.tally = tally;
    }

    /// @param alternative what it shows, in words
    Optional<Inline> show(WordPackage.Relation relation, String alternative, int paragraph) {
        if (relation.external()) {
            tally.dropped(
                    "A picture that is kept outside the file was left out; it was not fetched.",
                    paragraph,
                    relation.target());
            return Optional.empty();
        }
        return keep(relation.target(), paragraph).map(picture -> {
            if (alternative.isBlank()) {
                tally.warn("A picture has no alternative text. Say in words what it shows.", paragraph, picture.path());
            }
            return new Inline.Image(picture.path(), alternative.strip().replaceAll("\\s+", " "), "");
        });
    }

    private Optional<Attachment> keep(String part, int paragraph) {
        Attachment known = kept.get(part);
        if (known != null || kept.size() >= MOST) {
            return Optional.ofNullable(known);
        }
        Optional<byte[]> content = source.has(part) ? source.bytes(part, Limits.PICTURE) : Optional.empty();
        if (content.isEmpty()) {
            tally.dropped("A picture is missing from the file.", paragraph, part);
        }
        content.ifPresent(bytes ->
                kept.put(part, new Attachment("attachments/" + names.name(name(part), bytes), bytes)));
        return Optional.ofNullable(kept.get(part));
    }

    private static String name(String part) {
        return part.substring(part.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-");
    }

    List<Attachment> kept() {
        return List.copyOf(kept.values());
    }
}
