package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.policybook.governance.Person;
import org.policybook.render.PictureReading;

/// Gives out the files of a text: its documents, and its pictures. One document is made at a time, as that takes
/// seconds; those made for a day are kept for some while. Safe for several threads.
public final class FetchDocument {
    private static final int KEPT = 40;

    /// Who keeps documents as issued: that somebody read one is nobody's business.
    private static final Person PROGRAM = new Person("Policybook", "policybook@localhost");

    private final IssueDocuments issued;
    private final RenderPolicy render;
    private final Map<Key, byte[]> made = new LinkedHashMap<>(16, 0.75f, true);
    private final Lock making = new ReentrantLock();

    public FetchDocument(Library library) {
        this.issued = new IssueDocuments(library);
        this.render = new RenderPolicy(library);
    }

    private record Key(String text, String facts, RenderPolicy.Form form, LocalDate today) {}

    /// A file with the type that a browser is told.
    public static final class File {
        private final String mediaType;
        private final byte[] bytes;

        File(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /// As issued, unless a reader would have to be told that something has changed since: then one that says so.
    public byte[] document(ShownPolicy page, RenderPolicy.Form form, Instant now, LocalDate today) {
        Reading reading = page.reading();
        Key key =
                new Key(reading.address(), reading.revision() + reading.record().toString(), form, today);
        making.lock();
        try {
            byte[] known = made.get(key);
            byte[] found = known == null ? make(reading, form, now, today) : known;
            made.put(key, found);
            if (made.size() > KEPT) {
                made.remove(made.keySet().iterator().next());
            }
            return found;
        } finally {
            making.unlock();
        }
    }

    private byte[] make(Reading reading, RenderPolicy.Form form, Instant now, LocalDate today) {
        boolean asIssued = reading.published().isPresent()
                && issued.changedSince(reading, today).isEmpty();
        return asIssued
                ? issued.serve(reading, form, new Session(PROGRAM, now, today), warning -> {})
                : render.render(reading, form, today, warning -> {});
    }

    /// A picture that the text shows; empty when there is none that a page can show.
    ///
    /// @param path such as `attachments/plan.png`
    public Optional<File> picture(ShownPolicy page, String path) {
        return page.reading().pictures().find(path).flatMap(bytes -> switch (PictureReading.of(bytes)) {
            case PictureReading.Fit(var picture) ->
                Optional.of(new File(
                        switch (picture.kind()) {
                            case PNG -> "image/png";
                            case JPEG -> "image/jpeg";
                            case GIF -> "image/gif";
                        },
                        bytes));
            case PictureReading.Unfit unfit -> Optional.empty();
        });
    }
}
