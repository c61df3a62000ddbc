package org.policybook.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A policy file's text, cut into front matter and body.
///
/// @param yaml what stands between the fences; empty without front matter
/// @param body what stands behind the closing fence, or the whole text
/// @param bodyLine the line on which the body begins, counted from 1
record SourceText(String source, String yaml, String body, int bodyLine, State state) {
    /// The longest text that is read, in bytes of its file; an import reads as much.
    static final int LONGEST = 10 * 1024 * 1024;

    enum State {
        COMPLETE,
        WITHOUT_FRONT_MATTER,
        UNCLOSED
    }

    static SourceText of(String source) {
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        int afterFence = fence(source, start);
        if (afterFence < 0) {
            return new SourceText(source, "", source.substring(start), 1, State.WITHOUT_FRONT_MATTER);
        }
        int line = 2;
        for (int at = afterFence; at < source.length(); line++) {
            int afterClosing = fence(source, at);
            if (afterClosing >= 0) {
                return new SourceText(
                        source,
                        source.substring(afterFence, at),
                        source.substring(afterClosing),
                        line + 1,
                        State.COMPLETE);
            }
            int end = source.indexOf('\n', at);
            at = end < 0 ? source.length() : end + 1;
        }
        return new SourceText(source, "", source.substring(start), 1, State.UNCLOSED);
    }

    boolean hasFrontMatter() {
        return state == State.COMPLETE;
    }

    String withYaml(String other) {
        int end = source.length() - body.length();
        int closing = source.lastIndexOf(FrontMatterText.FENCE, end);
        int start = closing - yaml.length();
        return source.substring(0, start) + other + source.substring(closing);
    }

    /// Where the line behind a fence begins, or -1 when no fence begins here.
    private static int fence(String text, int at) {
        if (!text.startsWith(FrontMatterText.FENCE, at)) {
            return -1;
        }
        int end = at + FrontMatterText.FENCE.length();
        while (end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '\r')) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        return text.charAt(end) == '\n' ? end + 1 : -1;
    }

    /// The text of a file: UTF-8, or UTF-16 that begins with its mark.
    ///
    /// @throws BadInput when the file is too large, or not such text
    static String decode(byte[] content) {
        if (content.length > LONGEST) {
            throw new BadInput(
                    "The file has %,d bytes; a policy text may have at most %,d. Split it, or keep large parts as attachments."
                            .formatted(content.length, LONGEST));
        }
        try {
            String text = charset(content)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            throw new BadInput(NOT_TEXT, notText);
        }
        throw new BadInput(NOT_TEXT);
    }

    private static Charset charset(byte[] content) {
        int mark = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static final String NOT_TEXT =
            "The file is not UTF-8 text. It may be a Word, PDF or picture file under another name; save it as plain text (UTF-8) first.";
}
