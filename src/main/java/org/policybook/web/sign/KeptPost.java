package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What somebody typed into a form and sent when it could not be taken, to be shown again. Passwords and tokens are
/// left out.
///
/// @param action where the form was sent to, on this server
/// @param files whether files came with it; they cannot be kept
public record KeptPost(String action, List<Field> fields, boolean files) implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Of the session.
    static final String ATTRIBUTE = "policybook.kept-post";

    private static final int MOST_CHARACTERS = 1_000_000;

    /// One value of the form.
    public record Field(String name, String value) implements Serializable {
        private static final long serialVersionUID = 1L;

        /// In words, as far as the name tells: `change-summary` is `Change summary`.
        public String label() {
            String words = name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        public int rows() {
            return Math.clamp(value.lines().count() + value.length() / 80L, 1, 30);
        }
    }

    public KeptPost {
        fields = new ArrayList<>(fields);
    }

    static KeptPost of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        int characters = 0;
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            for (String value : entry.getValue()) {
                characters += entry.getKey().length() + value.length();
                if (!name.startsWith("_") && !name.contains("password") && characters <= MOST_CHARACTERS) {
                    fields.add(new Field(entry.getKey(), value));
                }
            }
        }
        String kind = String.valueOf(request.getContentType());
        return new KeptPost(request.getRequestURI(), fields, kind.startsWith("multipart/"));
    }
}
