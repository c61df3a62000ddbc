package org.policybook.store;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectChecker;
import org.policybook.document.BadInput;
import org.policybook.document.PlainReason;

/// The rule for the paths of a policy's files: what Git, Windows and macOS can all check out, within the
/// policy's folder, with no two names that only capital letters or accents part, and none that is a file
/// and a folder at once.
final class FilePaths {
    private FilePaths() {}

    /// @param folder the policy's folder, such as `policies/social-media`
    /// @throws BadInput naming the path that cannot be kept
    static void check(String folder, Collection<String> paths) {
        Set<String> names = new HashSet<>();
        for (String path : paths) {
            checkForm(folder + "/" + path);
            if (!names.add(folded(path))) {
                throw new BadInput(
                        "Two files of %s are called \"%s\" but for capital letters or accents. Rename one of them."
                                .formatted(folder, path));
            }
        }
        for (String path : paths) {
            checkFolders(folder, path, names);
        }
    }

    private static void checkForm(String path) {
        try {
            new ObjectChecker().setSafeForWindows(true).setSafeForMacOS(true).checkPath(path);
        } catch (CorruptObjectException e) {
            throw new BadInput(
                    "A file cannot be kept as \"%s\": %s. Use ordinary names of files and folders, such as attachments/form.pdf."
                            .formatted(path, PlainReason.of(e)),
                    e);
        }
    }

    private static void checkFolders(String folder, String path, Set<String> names) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (names.contains(folded(path.substring(0, slash)))) {
                throw new BadInput("In %s, \"%s\" is a file and the folder of \"%s\". Rename one of them."
                        .formatted(folder, path.substring(0, slash), path));
            }
        }
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
