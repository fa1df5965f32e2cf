package dev.jpamigrations.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Two lists laid side by side.
 *
 * @param removed what only the first has, in its order
 * @param added what only the second has, in its order
 * @param kept what both have, in the order of the second
 */
record Matching<T>(List<T> removed, List<T> added, List<Pair<T>> kept) {

    /** The same thing in both lists. */
    record Pair<T>(T from, T to) {}

    /** Matches by a key that is unique in each list. */
    static <T, K> Matching<T> by(Function<T, K> key, List<T> from, List<T> to) {
        Map<K, T> left = new LinkedHashMap<>();
        from.forEach(item -> left.put(key.apply(item), item));
        List<T> added = new ArrayList<>();
        List<Pair<T>> kept = new ArrayList<>();
        for (T item : to) {
            T before = left.remove(key.apply(item));
            if (before == null) {
                added.add(item);
            } else {
                kept.add(new Pair<>(before, item));
            }
        }
        return new Matching<>(List.copyOf(left.values()), List.copyOf(added), List.copyOf(kept));
    }
}
