package org.policybook.document;

/// What a cause of a failure says of itself, in words for a person.
public final class PlainReason {
    private PlainReason() {}

    /// Without a full stop: `/srv/library: permission denied`.
    public static String of(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        String said = cause.getMessage() == null ? kind : cause.getMessage();
        // Files' own exceptions say no more than the file; known by name, as values have nothing to do with files.
        String words = switch (kind) {
            case "AccessDeniedException" -> ": permission denied";
            case "NoSuchFileException" -> ": there is no such file or folder";
            case "FileAlreadyExistsException" ->
                ": a file stands there already, in the place of a folder or another file";
            case "NotDirectoryException" -> ": not a folder";
            case "DirectoryNotEmptyException" -> ": the folder is not empty";
            default -> "";
        };
        return (said.endsWith(".") ? said.substring(0, said.length() - 1) : said) + words;
    }
}
