package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.OpaqueObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/**
 * An object or property that the records of a schema have no place for.
 *
 * @param opaque what is known of it
 */
record OpaqueRow(OpaqueObject opaque) {

    /**
     * @param major the server's version
     * @return one query for all kinds
     */
    static String query(int major) {
        return OpaqueQueries.all(major);
    }

    static OpaqueRow of(ResultSet row) throws SQLException {
        String namespace = row.getString("nspname");
        String table = row.getString("relname");
        return new OpaqueRow(new OpaqueObject(
                row.getString("kind").toLowerCase(Locale.ROOT),
                namespace,
                namespace == null || table == null ? null : new ObjectName(namespace, table),
                row.getString("identity"),
                row.getString("definition").strip()));
    }

    boolean in(CatalogScope scope) {
        ObjectName table = opaque.table();
        if (table != null) {
            return scope.includes(table);
        }
        String namespace = opaque.namespace();
        return namespace == null || scope.includes(namespace);
    }
}
