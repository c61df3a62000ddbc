package org.policybook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number typed before a heading: `4.1.`, `Appendix B –`, or both as in `13. Appendix 1 -`; or none.
///
/// @param parts of a dotted number; empty without one
/// @param label of an appendix, such as `b`, `-` when it has none; empty when the heading is no appendix
/// @param whole the words with the number
/// @param rest the heading's own words
public record HeadingNumber(List<Integer> parts, String label, String whole, String rest) {
    private static final Pattern DOTTED =
            Pattern.compile("(?:(?i:section|part) )?(\\d{1,3}(?:\\.\\d{1,3}){0,5})(?:[.):]| [-–—])? ?((?<=[ .):]).*)");
    private static final Pattern APPENDIX = Pattern.compile(
            "(?i)(?:appendix|annexe?|schedule|atodiad)(?: ([a-z]|\\d{1,2}|[ivx]{1,5})(?: ?[-–—:.]+ ?| |$)| ?[-–—:]+ ?|$)(.*)");

    public HeadingNumber {
        parts = List.copyOf(parts);
    }

    public static HeadingNumber of(String words) {
        String text = words.strip();
        if (text.length() > Line.SHORT) {
            return new HeadingNumber(List.of(), "", text, text);
        }
        Matcher dotted = DOTTED.matcher(text);
        boolean numbered = dotted.matches();
        List<Integer> parts = numbered ? parts(dotted.group(1)) : List.of();
        String rest = numbered ? dotted.group(2).strip() : text;
        Matcher appendix = APPENDIX.matcher(rest);
        if (!appendix.matches()) {
            return new HeadingNumber(parts, "", text, rest);
        }
        String title = appendix.group(2).strip();
        return new HeadingNumber(parts, label(appendix), text, title.isEmpty() ? rest : title);
    }

    private static String label(Matcher appendix) {
        String label = appendix.group(1);
        return label == null ? "-" : label.toLowerCase(Locale.ROOT);
    }

    public boolean appendix() {
        return !label.isEmpty();
    }

    /// `Appendix A` and no more: its title may stand on the next line.
    boolean untitledAppendix() {
        return appendix() && APPENDIX.matcher(rest).matches();
    }

    HeadingNumber titled(String title) {
        return new HeadingNumber(parts, label, whole + " " + title, title);
    }

    public boolean numbered() {
        return !parts.isEmpty();
    }

    public int depth() {
        return parts.size();
    }

    private static List<Integer> parts(String dotted) {
        return Arrays.stream(dotted.split("\\.", -1)).map(Integer::valueOf).toList();
    }
}
