package org.policybook.governance.lifecycle;

import java.util.Locale;
import java.util.Set;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.Person;

/// A draft as it stands.
///
/// @param type the document's type, such as `policy`
/// @param author the post named as author in the text, empty when there is none
/// @param editors the e-mail addresses of everybody who saved a revision of it
public record DraftNow(Target target, String type, String author, Set<String> editors) {
    public DraftNow {
        editors = Set.copyOf(editors);
    }

    boolean isEditor(Person person) {
        return editors.stream().anyMatch(editor -> editor.equalsIgnoreCase(person.email()));
    }

    boolean isAuthor(String post) {
        return !author.isBlank()
                && author.strip().toLowerCase(Locale.ROOT).equals(post.strip().toLowerCase(Locale.ROOT));
    }
}
