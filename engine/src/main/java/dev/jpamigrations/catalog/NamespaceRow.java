package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.Namespace;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of {@code pg_namespace}. */
record NamespaceRow(String name, @Nullable String comment) {

    static final String QUERY = """
            select n.nspname, obj_description(n.oid, 'pg_namespace') as comment
            from pg_namespace n
            where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
              and not exists (
                select from pg_depend d
                where d.classid = 'pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e')
            """;

    static NamespaceRow of(ResultSet row) throws SQLException {
        return new NamespaceRow(row.getString("nspname"), row.getString("comment"));
    }

    Namespace namespace() {
        return new Namespace(name, comment);
    }
}
