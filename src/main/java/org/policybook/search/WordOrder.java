package org.policybook.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// The words of a clause in their order, as the numbers of their [Stem]s: those of its text, of the headings
/// above it and of the title of its policy. By it a clause is asked whether it has a word itself, and how
/// close words stand in it, without reading its text again; and it costs the index less than places kept
/// under each word.
///
/// A header, the numbers, then for each how many places it stands behind the one before it.
final class WordOrder {
    /// Between headings, so that no phrase reaches from one into the next.
    private static final int GAP = 10;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FARTHEST = 255;
    private static final int HEADER = 9;
    private static final int NUMBER = Integer.BYTES;

    /// Of no words.
    static final BytesRef NONE = new BytesRef(new byte[HEADER]);

    private byte[] bytes = NONE.bytes;
    private int at;
    private int text;
    private int headings;
    private int all;

    /// A part of a clause.
    enum Part {
        TEXT,
        HEADINGS,
        TITLE
    }

    /// @param first whether the clause begins its policy
    static BytesRef written(boolean first, StemmedText text, List<StemmedText> headings, StemmedText title) {
        int above = 0;
        for (StemmedText heading : headings) {
            above += heading.size();
        }
        int count = text.size() + above + title.size();
        byte[] bytes = new byte[HEADER + count * (NUMBER + 1)];
        bytes[0] = (byte) (first ? 1 : 0);
        INTS.set(bytes, 1, text.size());
        INTS.set(bytes, 1 + NUMBER, above);
        int done = write(text, 0, 0, bytes, count);
        for (int i = 0; i < headings.size(); i++) {
            done = write(headings.get(i), i == 0 ? 0 : GAP, done, bytes, count);
        }
        write(title, 0, done, bytes, count);
        return new BytesRef(bytes);
    }

    private static int write(StemmedText words, int gap, int from, byte[] bytes, int count) {
        int last = -1 - gap;
        for (int i = 0; i < words.size(); i++) {
            INTS.set(bytes, HEADER + (from + i) * NUMBER, words.stem(i).number());
            int position = words.position(i);
            bytes[HEADER + count * NUMBER + from + i] = (byte) Math.min(FARTHEST, position - last);
            last = position;
        }
        return from + words.size();
    }

    /// Goes on to another clause.
    void read(BytesRef written) {
        bytes = written.bytes;
        at = written.offset;
        all = (written.length - HEADER) / (NUMBER + 1);
        text = (int) INTS.get(bytes, at + 1);
        headings = (int) INTS.get(bytes, at + 1 + NUMBER);
    }

    /// Whether the clause begins its policy, or has one of these words in its text or its headings.
    boolean isOwn(StemNumbers numbers) {
        if (bytes[at] == 1) {
            return true;
        }
        int end = at + HEADER + (text + headings) * NUMBER;
        for (int here = at + HEADER; here < end; here += NUMBER) {
            if (numbers.contain((int) INTS.get(bytes, here))) {
                return true;
            }
        }
        return false;
    }

    /// The places of these words in the text of the clause.
    BitSet places(StemNumbers numbers) {
        BitSet places = new BitSet();
        int position = -1;
        for (int i = 0; i < text; i++) {
            position += bytes[at + HEADER + all * NUMBER + i] & FARTHEST;
            if (numbers.contain((int) INTS.get(bytes, at + HEADER + i * NUMBER))) {
                places.set(position);
            }
        }
        return places;
    }

    /// Notes where in a part the words stand.
    void find(Part part, WordPlaces places) {
        int from = switch (part) {
            case TEXT -> 0;
            case HEADINGS -> text;
            case TITLE -> text + headings;
        };
        int end = switch (part) {
            case TEXT -> text;
            case HEADINGS -> text + headings;
            case TITLE -> all;
        };
        places.clear();
        int position = -1;
        for (int i = from; i < end; i++) {
            position += bytes[at + HEADER + all * NUMBER + i] & FARTHEST;
            places.note((int) INTS.get(bytes, at + HEADER + i * NUMBER), position);
        }
    }
}
