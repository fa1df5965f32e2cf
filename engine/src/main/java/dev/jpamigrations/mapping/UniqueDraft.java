package dev.jpamigrations.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint in the making.
 *
 * @param name its name, or null for PostgreSQL's choice
 * @param columns its columns
 */
record UniqueDraft(@Nullable Identifier name, List<Identifier> columns) {

    UniqueDraft {
        columns = List.copyOf(columns);
    }
}
