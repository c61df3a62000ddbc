package org.policybook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one person wrote anew, by the piece of the base that it stands behind or before.
final class Inserts {
    static final int START = -1;

    private final Map<Integer, List<Piece>> behind = new HashMap<>();
    private final Map<Integer, List<Piece>> before = new HashMap<>();
    private final Map<Integer, List<Piece>> homeless = new HashMap<>();

    /// @param other what the other person did, who may have moved or deleted what stands around
    static Inserts of(Edited own, Edited other) {
        Inserts inserts = new Inserts();
        for (int place : own.newPlaces()) {
            inserts.add(place, own, other);
        }
        return inserts;
    }

    private void add(int place, Edited own, Edited other) {
        int above = own.above(place);
        int key = behind(place, own);
        Map<Integer, List<Piece>> where = behind;
        if (above >= 0 && other.of(above).isEmpty()) {
            where = homeless;
        } else if (other.isMoved(key) && beginsSection(place, own)) {
            int next = before(place, own);
            if (next >= 0 && !other.isMoved(next)) {
                where = before;
                key = next;
            }
        }
        where.computeIfAbsent(key, any -> new ArrayList<>()).add(own.pieces().get(place));
    }

    /// Whether it is a new heading or stands under one: then it is no part of the section before it.
    private static boolean beginsSection(int place, Edited own) {
        for (int i = place; i >= 0 && own.origin(i) == Edited.NEW; i--) {
            if (own.pieces().get(i).isHeading()) {
                return true;
            }
        }
        return false;
    }

    private static int behind(int place, Edited own) {
        int i = place;
        while (i >= 0 && own.origin(i) == Edited.NEW) {
            i--;
        }
        return i < 0 ? START : own.origin(i);
    }

    private static int before(int place, Edited own) {
        int i = place;
        while (i < own.pieces().size() && own.origin(i) == Edited.NEW) {
            i++;
        }
        return i == own.pieces().size() ? Edited.NEW : own.origin(i);
    }

    List<Piece> behind(int key) {
        return behind.getOrDefault(key, List.of());
    }

    List<Piece> before(int key) {
        return before.getOrDefault(key, List.of());
    }

    /// What stands under a heading that the other person deleted.
    List<Piece> homeless(int key) {
        return homeless.getOrDefault(key, List.of());
    }
}
