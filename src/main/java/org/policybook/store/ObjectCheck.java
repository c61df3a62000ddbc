package org.policybook.store;

import java.io.IOException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;

/// Reads every object that a ref leads to, recomputes its name, and checks its form.
final class ObjectCheck {
    private static final String PLACE = "objects";

    private final Repository git;
    private final Findings findings;
    private final ObjectChecker form = new ObjectChecker();
    private final ObjectInserter.Formatter names = new ObjectInserter.Formatter();
    private int whole;

    ObjectCheck(Repository git, Findings findings) {
        this.git = git;
        this.findings = findings;
    }

    /// How many objects are whole.
    int run() {
        try (ObjectWalk walk = new ObjectWalk(git)) {
            findings.whileReading(PLACE, () -> {
                for (Ref ref : git.getRefDatabase().getRefs()) {
                    findings.whileReading(ref.getName(), () -> start(walk, ref));
                }
                for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                    check(commit, walk);
                }
                for (RevObject object = walk.nextObject(); object != null; object = walk.nextObject()) {
                    check(object, walk);
                }
            });
        }
        return whole;
    }

    private static void start(ObjectWalk walk, Ref ref) throws IOException {
        if (ref.getObjectId() != null) {
            walk.markStart(walk.parseAny(ref.getObjectId()));
        }
    }

    private void check(AnyObjectId id, ObjectWalk walk) {
        String place = "object " + id.name();
        findings.whileReading(place, () -> {
            ObjectLoader object = walk.getObjectReader().open(id);
            byte[] bytes = object.getCachedBytes(Integer.MAX_VALUE);
            ObjectId actual = names.idFor(object.getType(), bytes);
            if (actual.equals(id)) {
                form.check(id, object.getType(), bytes);
                whole++;
            } else {
                findings.find(
                        place,
                        "It holds what %s should. Bring the repository back from a backup.".formatted(actual.name()));
            }
        });
    }
}
