package org.policybook.render.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/// Chooses for each letter of the Arabic script the shape it has between its neighbours, among the
/// presentation forms that Unicode keeps for this (U+FB50 to U+FEFC), Persian and Kurdish letters
/// included. Lam followed by alef becomes one shape. Text is in logical order, the first letter first.
///
/// Letters of Sorani without presentation forms have those of [SoraniShape].
final class ArabicLetters {
    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;

    /// A letter, or a pair of them, and the decomposition type that names the shape.
    private record Shape(String letters, int type) {}

    private final Map<Shape, Character> forms = new HashMap<>();
    private final Map<Integer, String> sorani = new HashMap<>();

    ArabicLetters() {
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            String letters = compatible(Character.toString(form));
            if (letters.length() <= 2 && Character.getType(form) == Character.OTHER_LETTER) {
                int type = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
                forms.put(new Shape(letters, type), (char) form);
            }
        }
        for (SoraniShape shape : SoraniShape.values()) {
            forms.put(new Shape(Character.toString(shape.letter()), shape.type()), shape.shown());
            sorani.put((int) shape.shown(), Character.toString(shape.letter()));
        }
    }

    String join(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsOn(text, i);
            int next = next(text, i);
            if (text.charAt(i) == LAM && next == i + 1 && next < text.length() && isLigature(text, i)) {
                shaped.append(form(text.substring(i, i + 2), before, false));
                i++;
            } else {
                shaped.append(form(text.substring(i, i + 1), before, joinsBack(text, i, next)));
            }
        }
        return shaped.toString();
    }

    /// The letters behind the shapes.
    String separate(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String shown = Character.toString(letter);
            boolean form = letter >= FIRST_FORM && letter <= LAST_FORM;
            letters.append(form ? compatible(shown) : sorani.getOrDefault(letter, shown));
        });
        return letters.toString();
    }

    private String form(String letters, boolean before, boolean after) {
        int type = before
                ? after ? DecompositionType.MEDIAL : DecompositionType.FINAL
                : after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
        Character form = forms.get(new Shape(letters, type));
        return form == null ? letters : form.toString();
    }

    private static boolean isLigature(String text, int lam) {
        return ALEFS.indexOf(text.charAt(lam + 1)) >= 0;
    }

    /// Whether the letter before the one at `index` reaches out to it, and it reaches back.
    private static boolean joinsOn(String text, int index) {
        int previous = index - 1;
        while (previous >= 0 && joining(text, previous) == JoiningType.TRANSPARENT) {
            previous--;
        }
        return previous >= 0 && reachesOn(joining(text, previous)) && reachesBack(joining(text, index));
    }

    private static boolean joinsBack(String text, int index, int next) {
        return next < text.length() && reachesOn(joining(text, index)) && reachesBack(joining(text, next));
    }

    /// The next letter, over the vowel marks between.
    private static int next(String text, int index) {
        int next = index + 1;
        while (next < text.length() && joining(text, next) == JoiningType.TRANSPARENT) {
            next++;
        }
        return next;
    }

    private static boolean reachesOn(int joining) {
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.JOIN_CAUSING;
    }

    private static boolean reachesBack(int joining) {
        return reachesOn(joining) || joining == JoiningType.RIGHT_JOINING;
    }

    private static int joining(String text, int index) {
        return UCharacter.getIntPropertyValue(text.charAt(index), UProperty.JOINING_TYPE);
    }

    private static String compatible(String text) {
        return Normalizer2.getNFKCInstance().normalize(text);
    }
}
