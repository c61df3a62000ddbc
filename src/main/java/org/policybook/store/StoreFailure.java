package org.policybook.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.policybook.document.LibraryFailure;

/// A library could not be read or written, or is damaged. The message is one paragraph: which
/// organisation, which ref or file, what is wrong, and how to mend it.
public final class StoreFailure extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    StoreFailure(String message) {
        super(message);
    }

    private StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// @param what what could not be done, where; without a full stop
    static StoreFailure of(String what, IOException cause) {
        return new StoreFailure("%s: %s. %s".formatted(what, reason(cause), remedy(cause)), cause);
    }

    private static String remedy(IOException cause) {
        String said = saidByAll(cause);
        if (said.contains("no space left") || said.contains("quota")) {
            return "The disk is full, and nothing was changed. Free some space and try again.";
        }
        if (said.contains("permission denied") || said.contains("read-only")) {
            return "The folder cannot be written to, and nothing was changed. Give this user write access to the library and try again.";
        }
        if (said.contains("missingobject") || said.contains("corruptobject")) {
            return "The repository is damaged. \"policybook verify\" tells all that is; bring the repository back from a backup.";
        }
        return "Check that the folder may be read and written to and the disk is not full; \"policybook verify\" tells whether it is damaged.";
    }

    /// The messages and kinds of a cause and of what caused it.
    private static String saidByAll(Throwable cause) {
        String kind = switch (cause) {
            case AccessDeniedException denied -> "permission denied";
            case MissingObjectException missing -> "missingobject";
            case CorruptObjectException corrupt -> "corruptobject";
            default -> "";
        };
        Throwable below = cause.getCause();
        return kind + "\n" + reason(cause).toLowerCase(Locale.ROOT) + "\n" + (below == null ? "" : saidByAll(below));
    }
}
