package dev.jpamigrations.diff;

import dev.jpamigrations.schema.Schema;
import java.util.List;

/** Adds to the changes what must be rebuilt because something that it stands on is rebuilt. */
final class Dependents {

    private Dependents() {}

    static List<Change> rebuilt(Schema from, Schema to, List<Change> changes) {
        return List.copyOf(changes);
    }
}
