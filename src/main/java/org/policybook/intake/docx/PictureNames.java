package org.policybook.intake.docx;

/// What a picture of a document is called among the attachments.
@FunctionalInterface
public interface PictureNames {
    /// As the file itself calls them.
    PictureNames OWN = (name, content) -> name;

    /// @param name in the file, without its folder
    String name(String name, byte[] content);
}
