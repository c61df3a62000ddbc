package org.policybook.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policybook.document.Policy;
import org.policybook.document.Value;

/// Documents that a control page names as related, such as `CO11 Information Security Policy`. Whether they are
/// policies of the library is for a person to say: they are kept as the document names them, under `external:`.
final class RelatedDocuments {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)related|.*\\b(?:relat\\w+|associated|other|external)\\b.*\\b(?:documents?|documentation|polic(?:y|ies)|resources)\\b.*"
                    + "|.*\\b(?:documents?|documentation|resources)\\b.*\\brelates?\\b.*");
    /// Before a code of capitals and digits, a bullet, or behind a semicolon.
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;•]\\s*|(?<=\\s)(?=\\p{Lu}{2,}[\\p{Lu}\\d_-]*\\d[\\p{Lu}\\d_-]*\\s)");
    private static final int LONGEST = 200;

    private RelatedDocuments() {}

    static Imported kept(Imported document) {
        Policy policy = document.policy();
        Set<String> external = new LinkedHashSet<>(policy.frontMatter().texts("external"));
        List<Imported.Other> left = new ArrayList<>();
        for (Imported.Other other : document.others()) {
            List<String> names = LABEL.matcher(other.label()).matches() ? names(other.value()) : List.of();
            external.addAll(names);
            if (names.isEmpty()) {
                left.add(other);
            }
        }
        if (left.size() == document.others().size()) {
            return document;
        }
        Value names = new Value.Sequence(
                external.stream().<Value>map(Value.Scalar::of).toList());
        return document.keeping(policy.with(policy.frontMatter().with("external", names)), left);
    }

    /// Nothing, when one of them is too long to be a name.
    private static List<String> names(String value) {
        List<String> names = Arrays.stream(BETWEEN.split(value))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream().allMatch(name -> name.length() <= LONGEST) ? names : List.of();
    }
}
