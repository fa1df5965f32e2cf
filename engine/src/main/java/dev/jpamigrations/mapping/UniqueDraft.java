package dev.jpamigrations.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint in the making.
 *
 * @param id what tells it from others of its table: its name, or the hashed one that Hibernate would give it
 * @param name its name, or null for PostgreSQL's choice
 * @param columns its columns
 * @param explicit whether an annotation of the table asks for it
 */
record UniqueDraft(String id, @Nullable Identifier name, List<Identifier> columns, boolean explicit) {

    UniqueDraft {
        columns = List.copyOf(columns);
    }

    /** One that follows from the mapping of attributes. */
    static UniqueDraft implicit(String id, List<Identifier> columns) {
        return new UniqueDraft(id, null, columns, false);
    }

    /** Whether both have the same columns, in whatever order. */
    boolean isOver(List<Identifier> others) {
        return columns.size() == others.size() && canonical(columns).containsAll(canonical(others));
    }

    private static List<String> canonical(List<Identifier> names) {
        return names.stream().map(Identifier::canonical).toList();
    }
}
