package org.policybook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Block;

/// One person's pieces, and which piece of the base each was.
final class Edited {
    static final int NEW = -1;
    private static final int BASE_COST = 20;

    private final List<Piece> base;
    private final List<Piece> pieces;
    private final int[] origins;
    private final int[] places;
    private final BitSet moved = new BitSet();

    /// @param names for a piece's name its name in the base
    Edited(List<Piece> base, List<Piece> pieces, Map<String, String> names) {
        this.base = base;
        this.pieces = pieces;
        origins = new int[pieces.size()];
        places = new int[base.size()];
        Arrays.fill(origins, NEW);
        Arrays.fill(places, NEW);
        Map<String, Integer> known = new HashMap<>();
        for (int key = 0; key < base.size(); key++) {
            int at = key;
            base.get(key).name().ifPresent(name -> known.put(name, at));
        }
        for (int place = 0; place < pieces.size(); place++) {
            int origin =
                    pieces.get(place).name().map(names::get).map(known::get).orElseGet(() -> NEW);
            pair(place, origin >= 0 ? origin : lineBehind(place));
        }
        findMoves();
    }

    private void pair(int place, int key) {
        if (key >= 0 && places[key] == NEW) {
            origins[place] = key;
            places[key] = place;
        }
    }

    /// A line across the page is known by what stands before it.
    private int lineBehind(int place) {
        int key = place == 0 ? 0 : origins[place - 1] + 1;
        boolean bothLines = isLine(pieces.get(place)) && key < base.size() && isLine(base.get(key));
        return bothLines && (place == 0 || key > 0) ? key : NEW;
    }

    private static boolean isLine(Piece piece) {
        return piece.part() instanceof Part.Whole(Block.Rule rule);
    }

    private void findMoves() {
        int[] kept = Arrays.stream(origins).filter(key -> key >= 0).toArray();
        long[] costs = Arrays.stream(kept)
                .mapToLong(key -> BASE_COST + base.get(key).words().length())
                .toArray();
        BitSet staying = Order.staying(kept, costs, base.size());
        for (int i = 0; i < kept.length; i++) {
            moved.set(kept[i], !staying.get(i));
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// What became of a piece of the base; empty when it was deleted.
    Optional<Piece> of(int key) {
        return places[key] == NEW ? Optional.empty() : Optional.of(pieces.get(places[key]));
    }

    int origin(int place) {
        return origins[place];
    }

    boolean isMoved(int key) {
        return key >= 0 && moved.get(key);
    }

    /// The pieces of the base that are left, in this person's order.
    List<Integer> order() {
        return Arrays.stream(origins).filter(key -> key >= 0).boxed().toList();
    }

    /// The piece above a new one, whose deletion leaves it nowhere to stand: a key of the base, or [#NEW].
    int above(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (pieces.get(i).isAbove(pieces.get(place))) {
                return origins[i];
            }
        }
        return NEW;
    }

    List<Integer> newPlaces() {
        List<Integer> found = new ArrayList<>();
        for (int place = 0; place < origins.length; place++) {
            if (origins[place] == NEW) {
                found.add(place);
            }
        }
        return found;
    }
}
