package org.policybook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.FrontMatter;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.Policy;
import org.policybook.governance.Organisation;

/// What the rules look at: the text and all that is known of it.
public final class CheckedText {
    private static final int LONGEST = 10_000;

    private final Source source;
    private final Setting setting;
    private final List<Clause> clauses;
    private final List<Sentence> sentences;
    private final Facts facts;

    /// @param stated what the document it was read from states beyond the front matter
    public record Source(ParsedPolicy parsed, List<StatedFact> stated) {
        public Source {
            stated = List.copyOf(stated);
        }
    }

    /// Where the text stands.
    ///
    /// @param organisation whose it is; empty for a file that belongs to none yet
    /// @param current whether it is to be followed on that day, or to be published; not a past version
    public record Setting(Optional<Organisation> organisation, PolicyTitles titles, LocalDate today, boolean current) {}

    public CheckedText(Source source, Setting setting) {
        this.source = source;
        this.setting = setting;
        clauses = Clauses.of(source.parsed().policy()).stream()
                .map(CheckedText::readable)
                .toList();
        sentences = Sentences.of(clauses);
        facts = Facts.of(frontMatter(), source.stated());
    }

    /// A clause beyond any honest length is read from its beginning, so that patterns stay fast.
    private static Clause readable(Clause clause) {
        return clause.text().length() <= LONGEST
                ? clause
                : new Clause(
                        clause.id(),
                        clause.kind(),
                        clause.within(),
                        clause.text().substring(0, LONGEST));
    }

    ParsedPolicy parsed() {
        return source.parsed();
    }

    Policy policy() {
        return parsed().policy();
    }

    FrontMatter frontMatter() {
        return policy().frontMatter();
    }

    /// What the text states of itself, in its front matter and on the control page it was imported with.
    Facts facts() {
        return facts;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /// The sentences of running text.
    List<Sentence> sentences() {
        return sentences;
    }

    Stream<Clause> headings() {
        return clauses.stream().filter(clause -> clause.kind() == Clause.Kind.HEADING);
    }

    Setting setting() {
        return setting;
    }

    /// Rules about wording know English only.
    boolean isEnglish() {
        return frontMatter()
                .language()
                .map(language -> language.startsWith("en"))
                .orElse(true);
    }
}
