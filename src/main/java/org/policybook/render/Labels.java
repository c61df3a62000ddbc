package org.policybook.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.policybook.render.style.HouseStyle;

/// The words around a policy's own text, such as `Review date`, in the language of the document. English
/// stands in for a language without a file, and for a word that a file lacks.
public final class Labels {
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private final Map<String, String> words;

    private Labels(Map<String, String> words) {
        this.words = words;
    }

    /// The words of a document: in its language, and with those that its house style puts in their place.
    public static Labels of(ControlledDocument document) {
        return of(Facts.languageOf(document), document.house().style());
    }

    /// @param language a language tag (BCP 47), such as `cy` or `en-GB`
    public static Labels of(String language, HouseStyle style) {
        String plain = Locale.forLanguageTag(language).getLanguage();
        Map<String, String> words = new TreeMap<>();
        words.putAll(file("labels.properties"));
        words.putAll(style.words().getOrDefault("en", Map.of()));
        words.putAll(file("labels_" + plain + ".properties"));
        words.putAll(style.words().getOrDefault(plain, Map.of()));
        return new Labels(words);
    }

    public boolean has(String label) {
        return words.containsKey(label);
    }

    /// The label's words, `{0}` and `{1}` filled with the details.
    public String text(String label, Object... details) {
        String text = words.get(label);
        if (text == null) {
            throw new IllegalArgumentException("There is no label " + label);
        }
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", details[i].toString());
        }
        return text;
    }

    /// Every label under its name.
    public Map<String, String> all() {
        return Map.copyOf(words);
    }

    /// Read once: every part of every document asks for them.
    private static Map<String, String> file(String name) {
        return READ.computeIfAbsent(name, Labels::read);
    }

    private static Map<String, String> read(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                return Map.of();
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty));
        } catch (IOException e) {
            throw new RenderFailure("The words of " + name + " cannot be read", e);
        }
    }
}
