package org.policybook.render;

import java.util.Optional;

/// The files that hold the pictures of a text.
@FunctionalInterface
public interface PictureFiles {
    /// @param path such as `attachments/plan.png`; never leads out of the text's own folder
    /// @return the file's bytes, of a large file no more than one beyond [Picture#MOST_BYTES]; empty when
    ///     there is no such file
    Optional<byte[]> find(String path);

    /// Where a page fetches a picture from; empty when it is to be a part of the page itself.
    default Optional<String> address(String path) {
        return Optional.empty();
    }
}
