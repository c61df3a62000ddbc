package org.policybook.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Inline;
import org.policybook.document.PicturePath;

/// The pictures of one document. A picture that cannot be shown is replaced by its description, and the
/// reason is told. Not thread-safe.
public final class Pictures {
    /// Together, so that a page stays one that can be opened and sent.
    private static final int MOST_TOGETHER = 4 * Picture.MOST_BYTES;

    private final ControlledDocument document;
    private final Notices notices;
    private final Map<String, PictureReading> read = new HashMap<>();
    private int together;

    public Pictures(ControlledDocument document, Notices notices) {
        this.document = document;
        this.notices = notices;
    }

    public Optional<Picture> find(Inline.Image image) {
        return switch (reading(image.source())) {
            case PictureReading.Fit(Picture picture) -> {
                if (words(image).isEmpty()) {
                    notices.add(
                            "The picture %s has no description. Write one, as in ![A plan of the site](%s), for those who do not see it."
                                    .formatted(image.source(), image.source()));
                }
                yield Optional.of(picture);
            }
            case PictureReading.Unfit(String reason) -> {
                notices.add("The picture %s %s. Its description stands in its place."
                        .formatted(shortened(image.source()), reason));
                yield Optional.empty();
            }
        };
    }

    /// Where a picture that was found is fetched from: the files say, or it is written out whole.
    public String address(Inline.Image image, Picture picture) {
        return document.pictures()
                .flatMap(files -> PicturePath.of(image.source()).flatMap(files::address))
                .orElseGet(picture::address);
    }

    /// What a picture shows, in words; the name of its file where the author gave none.
    public String description(Inline.Image image) {
        String words = words(image);
        String source = shortened(image.source());
        return words.isEmpty() ? source.substring(source.lastIndexOf('/') + 1) : words;
    }

    private String words(Inline.Image image) {
        String words = image.alternative().isBlank() ? image.title() : image.alternative();
        return document.wording().fill(words).strip();
    }

    private PictureReading reading(String source) {
        return document.pictures()
                .map(files -> reading(source, files))
                .orElse(new PictureReading.Unfit("is not shown here"));
    }

    private PictureReading reading(String source, PictureFiles files) {
        return PicturePath.of(source)
                .map(path -> read.computeIfAbsent(path, at -> read(at, files)))
                .orElse(new PictureReading.Unfit(
                        "is not among the policy's own files, and documents fetch nothing from elsewhere"));
    }

    private PictureReading read(String path, PictureFiles files) {
        PictureReading reading =
                files.find(path).map(PictureReading::of).orElse(new PictureReading.Unfit("is not there"));
        if (reading instanceof PictureReading.Fit(Picture picture)) {
            together += picture.bytes().length;
            if (together > MOST_TOGETHER) {
                return new PictureReading.Unfit(
                        "is one too many: all together are larger than %d MB".formatted(MOST_TOGETHER >> 20));
            }
        }
        return reading;
    }

    /// A picture written into the text itself has a long address.
    private static String shortened(String source) {
        return source.length() <= 80 ? source : source.substring(0, 80) + "…";
    }
}
