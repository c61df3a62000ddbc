package org.policybook.web;

import java.util.List;
import java.util.regex.Pattern;

/// Words of the library as a page says them: without the commands that a terminal would take next.
public final class ForPages {
    private static final List<Pattern> COMMANDS = List.of(
            Pattern.compile("\\s*See all of it with \"policybook [^\"]*\"\\."),
            Pattern.compile(",? (?:with|by) \"policybook [^\"]*\""),
            Pattern.compile("\\s*[^.]*\"policybook [^\"]*\"[^.]*\\."),
            Pattern.compile(" with -{1,2}[a-z][a-z-]*"));

    private ForPages() {}

    public static String of(String message) {
        String plain = message;
        for (Pattern command : COMMANDS) {
            plain = command.matcher(plain).replaceAll("");
        }
        return plain.strip();
    }
}
