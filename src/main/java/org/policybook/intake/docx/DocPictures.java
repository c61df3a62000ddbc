package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Picture;
import org.policybook.document.Inline;
import org.policybook.intake.Attachment;

/// The pictures of a `.doc`, which it keeps beside its text.
final class DocPictures {
    private final PicturesTable table;
    private final List<Attachment> kept = new ArrayList<>();

    DocPictures(PicturesTable table) {
        this.table = table;
    }

    Optional<Inline> show(CharacterRun run) {
        if (!table.hasPicture(run)) {
            return Optional.empty();
        }
        Picture picture = table.extractPicture(run, false);
        if (picture == null || picture.getContent().length == 0 || picture.getContent().length > Limits.PICTURE) {
            return Optional.empty();
        }
        String path = "attachments/image%d.%s".formatted(kept.size() + 1, picture.suggestFileExtension());
        kept.add(new Attachment(path, picture.getContent()));
        String description = picture.getDescription();
        return Optional.of(new Inline.Image(path, description == null ? "" : description.strip(), ""));
    }

    List<Attachment> kept() {
        return kept;
    }
}
