package dev.jpamigrations;

import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a section of changes: the statements of one table stand together below the entity that asked for it. */
final class SectionComposer {

    private final Origins origins;

    SectionComposer(Origins origins) {
        this.origins = origins;
    }

    Section section(List<Change> changes) {
        List<SqlStatement> parts = new ArrayList<>();
        ObjectName last = null;
        for (Statement statement : new PostgresDdl().statements(changes)) {
            SqlStatement part = SqlStatement.of(statement.sql());
            ObjectName table = statement.table();
            boolean sameGroup = !parts.isEmpty() && Objects.equals(table, last);
            parts.add(sameGroup ? part : headed(part, table));
            last = table;
        }
        return Section.of(parts);
    }

    private SqlStatement headed(SqlStatement first, @Nullable ObjectName table) {
        return table == null
                ? first
                : origins.entityOf(table)
                        .map(entity -> first.headed(table + ": " + entity))
                        .orElse(first);
    }
}
