package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.policybook.document.Inline;

/// Keeps a link whole where words were changed within it: a link to another policy does not show in the copy, so
/// the new words do not say that they belong to it.
final class Seams {
    private final List<Token> source;
    private final IdentityHashMap<Token, Integer> places = new IdentityHashMap<>();

    Seams(List<Token> source) {
        this.source = source;
        for (int i = 0; i < source.size(); i++) {
            places.put(source.get(i), i);
        }
    }

    /// @param tokens the source's own where they stayed, with new ones between
    List<Token> mended(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (places.containsKey(tokens.get(i))) {
                if (last >= 0 && i > last + 1) {
                    List<Inline> around = around(tokens.get(last), tokens.get(i));
                    mended.subList(last + 1, i).replaceAll(token -> within(around, token));
                }
                last = i;
            }
        }
        return mended;
    }

    /// The marks that held all of the source from one token to another, if a link is among them.
    private List<Inline> around(Token from, Token to) {
        int first = places.getOrDefault(from, 0);
        int end = places.getOrDefault(to, 0) + 1;
        List<Inline> marks = first < end ? from.marks() : List.of();
        for (Token token : source.subList(Math.min(first, end), end)) {
            marks = common(marks, token.marks());
        }
        return marks.stream().anyMatch(Inline.Link.class::isInstance) ? marks : List.of();
    }

    private static List<Inline> common(List<Inline> one, List<Inline> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }

    private static Token within(List<Inline> around, Token token) {
        if (around.isEmpty() || token.marks().stream().anyMatch(Inline.Link.class::isInstance)) {
            return token;
        }
        List<Inline> marks = new ArrayList<>(around);
        token.marks().stream().filter(mark -> !around.contains(mark)).forEach(marks::add);
        return new Token(token.text(), token.atom(), marks);
    }
}
