package org.policybook.governance.lifecycle;

import java.util.Locale;
import java.util.Set;
import org.policybook.document.FrontMatter;
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

    /// The type of a document that does not say what it is.
    private static final String USUAL_TYPE = "policy";

    /// @param facts the front matter of the text
    public static DraftNow of(Target target, FrontMatter facts, Set<String> editors) {
        return new DraftNow(
                target, facts.type().orElse(USUAL_TYPE), facts.author().orElse(""), editors);
    }

    public boolean isEditor(Person person) {
        return editors.stream().anyMatch(editor -> editor.equalsIgnoreCase(person.email()));
    }

    public boolean isAuthor(String post) {
        return !author.isBlank()
                && author.strip().toLowerCase(Locale.ROOT).equals(post.strip().toLowerCase(Locale.ROOT));
    }
}
