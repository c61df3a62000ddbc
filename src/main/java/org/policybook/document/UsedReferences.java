package org.policybook.document;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The link definitions (`[label]: address`) that some link uses. They are resolved into those links, the
/// others are kept as written.
final class UsedReferences {
    private final Document document;
    private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private UsedReferences(Document document) {
        this.document = document;
    }

    static Set<Reference> of(Document document) {
        UsedReferences found = new UsedReferences(document);
        if (!Parser.REFERENCES.get(document).isEmpty()) {
            found.search(document);
        }
        return found.used;
    }

    private void search(Node parent) {
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof RefNode reference && reference.isDefined()) {
                @Nullable Reference target = reference.getReferenceNode(document);
                if (target != null) {
                    used.add(target);
                }
            }
            search(node);
        }
    }
}
