package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A table of {@code pg_class}.
 *
 * @param ordinary whether it is a table of its own, not a partition, not the child of another table, not a foreign table, not
 *     an extension's
 */
record TableRow(
        long oid,
        ObjectName name,
        boolean ordinary,
        @Nullable String comment) {

    static final String QUERY = """
            select c.oid::int8 as oid, n.nspname, c.relname, obj_description(c.oid, 'pg_class') as comment,
                   c.relkind in ('r', 'p')
                     and not exists (select from pg_inherits h where h.inhrelid = c.oid)
                     and %s as ordinary
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') and %s
            """.formatted(Conditions.noExtension("pg_class", "c.oid"), Conditions.OWN_NAMESPACE);

    static TableRow of(ResultSet row) throws SQLException {
        return new TableRow(
                row.getLong("oid"),
                new ObjectName(row.getString("nspname"), row.getString("relname")),
                row.getBoolean("ordinary"),
                row.getString("comment"));
    }
}
