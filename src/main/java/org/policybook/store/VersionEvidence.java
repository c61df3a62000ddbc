package org.policybook.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.policybook.governance.CommitId;

/// What the repository holds about one version, to be checked far from it.
///
/// @param name the name and number it was published under
/// @param tag the id of the annotated tag
/// @param commit the commit on main that published it
/// @param journal the journal's newest commit
/// @param published the files as published
/// @param approved the files of the draft revision that was approved
/// @param events the policy's files in the journal by their paths, oldest first, those under former names too
/// @param objects a Git pack of the tag, the commits and the files named here, and the folders on the way to
///     them: enough for `git unpack-objects` to compute every id anew. Of other policies it holds no file; the
///     folders on the way name those that stand beside this one
public record VersionEvidence(
        PublishedName name,
        CommitId tag,
        CommitId commit,
        CommitId journal,
        PolicyFiles published,
        PolicyFiles approved,
        Map<String, Content> events,
        Content objects) {
    public VersionEvidence {
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    }
}
