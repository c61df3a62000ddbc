package org.policybook.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.policybook.document.BadInput;
import org.policybook.document.PicturePath;
import org.policybook.document.PlainReason;
import org.policybook.document.Policy;
import org.policybook.document.PolicySlug;
import org.policybook.document.References;
import org.policybook.render.Picture;
import org.policybook.render.PictureReading;
import org.policybook.store.Content;
import org.policybook.store.PolicyFiles;

/// What an author does to the files that are kept beside a text; all others stay. Immutable.
public final class Attachments {
    public static final Attachments UNCHANGED = new Attachments(Map.of(), List.of());

    private static final int MOST_BYTES = 20 << 20;

    private final Map<String, Content> added;
    private final List<String> removed;

    private Attachments(Map<String, Content> added, Collection<String> removed) {
        this.added = Map.copyOf(added);
        this.removed = List.copyOf(removed);
    }

    static Attachments of(Map<String, Content> files) {
        return new Attachments(files, List.of());
    }

    /// All that another text has.
    static Attachments of(PolicyFiles files) {
        return new Attachments(files.attachments(), List.of());
    }

    /// The pictures that a text names, as far as they lie beside its file.
    ///
    /// @param warn is told of those that could not be shown, which are not taken
    public static Attachments picturesOf(Policy policy, FilesBeside files, Consumer<String> warn) {
        Map<String, Content> found = new TreeMap<>();
        for (References.Image image : References.of(policy).images()) {
            PicturePath.of(image.source())
                    .ifPresent(path -> files.find(path).ifPresent(bytes -> {
                        if (PictureReading.of(bytes) instanceof PictureReading.Unfit(String reason)) {
                            warn.accept("The picture %s %s. It is not kept.".formatted(image.source(), reason));
                        } else {
                            found.put(path, new Content(bytes));
                        }
                    }));
        }
        return new Attachments(found, List.of());
    }

    /// With a file of any kind, kept under its own name.
    public Attachments with(Path file) {
        Map<String, Content> more = new TreeMap<>(added);
        more.put(PicturePath.FOLDER + file.getFileName(), new Content(bytes(file)));
        return new Attachments(more, removed);
    }

    /// With a picture that an author uploads.
    ///
    /// @param name made of small letters, digits and hyphens, without an ending
    /// @throws BadInput when the file is no picture that documents can show
    public Attachments withPicture(String name, byte[] file) {
        String ending = switch (PictureReading.of(file)) {
            case PictureReading.Fit(Picture picture) -> picture.kind().ending();
            case PictureReading.Unfit(String reason) ->
                throw new BadInput("The file %s. Choose another picture.".formatted(reason));
        };
        Map<String, Content> more = new TreeMap<>(added);
        more.put(PicturePath.FOLDER + PolicySlug.of(name) + "." + ending, new Content(file.clone()));
        return new Attachments(more, removed);
    }

    /// @param name as kept, with or without the folder
    public Attachments without(String name) {
        List<String> fewer = new ArrayList<>(removed);
        fewer.add(PicturePath.of(name)
                .orElseThrow(() -> new BadInput("\"%s\" is not the name of an attachment.".formatted(name))));
        return new Attachments(added, fewer);
    }

    /// The paths of the files added.
    public List<String> paths() {
        return List.copyOf(new TreeSet<>(added.keySet()));
    }

    /// @throws BadInput when a file to be removed is not there
    PolicyFiles into(PolicyFiles files) {
        for (String path : removed) {
            if (!files.files().containsKey(path)) {
                throw new BadInput("There is no %s to take away. Attached are: %s."
                        .formatted(path, listed(files.attachments().keySet())));
            }
        }
        return files.without(removed).with(added);
    }

    private static String listed(Collection<String> paths) {
        return Optional.of(String.join(", ", new TreeSet<>(paths)))
                .filter(list -> !list.isEmpty())
                .orElse("no files");
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("There is no file %s to attach.".formatted(file));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BadInput("The file %s is larger than %d MB, the most that can be attached. Make it smaller."
                        .formatted(file, MOST_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s cannot be read: %s.".formatted(file, PlainReason.of(e)), e);
        }
    }
}
