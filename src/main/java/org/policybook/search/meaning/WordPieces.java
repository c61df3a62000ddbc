package org.policybook.search.meaning;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts a text into the pieces of words that a BERT model knows, by their numbers: lower case, without
/// accents, each word into the longest pieces of the list from its beginning. `unworkable` is `un`,
/// `##work`, `##able`.
final class WordPieces {
    private static final long UNKNOWN = 100;
    private static final long BEGINNING = 101;
    private static final long END = 102;
    private static final int MOST = 256;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_CHARACTERS = 8_000;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    /// Signs and Chinese characters are words by themselves.
    private static final Pattern APART =
            Pattern.compile("([\\p{P}$+<=>^`|~]|\\p{IsHan})", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private final Map<String, Long> numbers;

    private WordPieces(Map<String, Long> numbers) {
        this.numbers = numbers;
    }

    /// @param tokenizer a `tokenizer.json` as the model's makers publish it
    /// @throws IllegalArgumentException when it is not one
    static WordPieces read(InputStream tokenizer) {
        try {
            JsonNode words =
                    JsonMapper.shared().readTree(tokenizer).path("model").path("vocab");
            if (words.isEmpty()) {
                throw new IllegalArgumentException("the model's list of words is empty");
            }
            Map<String, Long> numbers = new HashMap<>();
            words.properties()
                    .forEach(word -> numbers.put(word.getKey(), word.getValue().asLong()));
            return new WordPieces(numbers);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the model's list of words is damaged", e);
        }
    }

    /// At least a beginning and an end, at most as many as the model takes.
    long[] of(String text) {
        String bounded = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String plain = ACCENTS.matcher(Normalizer.normalize(bounded.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        List<Long> pieces = new ArrayList<>(List.of(BEGINNING));
        for (String word : BETWEEN.split(APART.matcher(plain).replaceAll(" $1 ").strip(), -1)) {
            if (!word.isEmpty()) {
                pieces.addAll(word(word));
            }
        }
        List<Long> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), MOST - 1)));
        kept.add(END);
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private List<Long> word(String word) {
        List<Long> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            OptionalLong piece = known(word, from, end);
            while (piece.isEmpty() && end > from + 1) {
                end--;
                piece = known(word, from, end);
            }
            if (piece.isEmpty()) {
                return List.of(UNKNOWN);
            }
            pieces.add(piece.getAsLong());
            from = end;
        }
        return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
    }

    private OptionalLong known(String word, int from, int end) {
        String piece = word.substring(from, end);
        Long number = numbers.get(from == 0 ? piece : "##" + piece);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
