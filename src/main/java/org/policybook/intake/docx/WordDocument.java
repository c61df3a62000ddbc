package org.policybook.intake.docx;

import java.util.List;
import java.util.Map;
import org.policybook.intake.Manuscript;

/// A Word document as read.
///
/// @param properties the file's own properties, those its authors defined included
/// @param remarks the comments made in Word, in reading order
/// @param tracked whether the file holds tracked changes
public record WordDocument(
        Manuscript manuscript, Map<String, String> properties, List<Remark> remarks, boolean tracked) {
    public WordDocument {
        properties = Map.copyOf(properties);
        remarks = List.copyOf(remarks);
    }
}
