package dev.jpamigrations.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an attribute stands in the source: in which class of a hierarchy, as which attribute, as which attribute of that
 * one's embeddable. Columns are written down in this order, whatever the order in which they are bound.
 *
 * @param path the positions, outermost first
 */
record Place(List<Integer> path) implements Comparable<Place> {

    static final Place START = new Place(List.of());

    Place {
        path = List.copyOf(path);
    }

    Place then(int position) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(position);
        return new Place(longer);
    }

    @Override
    public int compareTo(Place other) {
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            int order = path.get(i).compareTo(other.path.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }
}
