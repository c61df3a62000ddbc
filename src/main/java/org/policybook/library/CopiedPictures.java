package org.policybook.library;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.policybook.document.PicturePath;
import org.policybook.intake.docx.PictureNames;
import org.policybook.store.Content;
import org.policybook.store.PolicyFiles;

/// What the pictures of a Word copy are called: one that the text has beside it keeps its name, and a new one takes
/// none that another has.
final class CopiedPictures implements PictureNames {
    private final Map<String, byte[]> pictures = new TreeMap<>();

    private CopiedPictures(Map<String, Content> attachments) {
        attachments.forEach(
                (path, content) -> pictures.put(path.substring(PicturePath.FOLDER.length()), content.bytes()));
    }

    static CopiedPictures of(PolicyFiles files) {
        return new CopiedPictures(files.attachments());
    }

    @Override
    public String name(String name, byte[] content) {
        return pictures.entrySet().stream()
                .filter(known -> Arrays.equals(known.getValue(), content))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> fresh(name, content));
    }

    private String fresh(String name, byte[] content) {
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String free = name;
        for (int number = 2; pictures.containsKey(free); number++) {
            free = "%s-%d%s".formatted(name.substring(0, dot), number, name.substring(dot));
        }
        pictures.put(free, content);
        return free;
    }
}
