package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.Namespace;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of {@code pg_namespace}. */
record NamespaceRow(String name, @Nullable String comment) {

    static final String QUERY =
            """
            select n.nspname, obj_description(n.oid, 'pg_namespace') as comment
            from pg_namespace n
            where %s and n.nspname <> 'public'
              and %s
            """.formatted(Conditions.OWN_NAMESPACE, Conditions.noExtension("pg_namespace", "n.oid"));

    static NamespaceRow of(ResultSet row) throws SQLException {
        return new NamespaceRow(row.getString("nspname"), row.getString("comment"));
    }

    Namespace namespace() {
        return new Namespace(name, comment);
    }
}
