package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.OpaqueObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An object or property that the records of a schema have no place for.
 *
 * @param namespace the namespace it is in, null where it is in none
 * @param table the table it belongs to, or null
 * @param identity its name with whatever tells it from others of its kind
 */
record OpaqueRow(
        String kind, @Nullable String namespace, @Nullable String table, String identity, String definition) {

    /**
     * @param major the server's version
     * @return one query for all kinds; each kind has a file {@code opaque/<kind>.sql} beside this class
     */
    static String query(int major) {
        return OpaqueQueries.all(major);
    }

    static OpaqueRow of(ResultSet row) throws SQLException {
        return new OpaqueRow(
                row.getString("kind").toLowerCase(Locale.ROOT),
                row.getString("nspname"),
                row.getString("relname"),
                row.getString("identity"),
                row.getString("definition"));
    }

    boolean in(CatalogScope scope) {
        if (namespace == null) {
            return true;
        }
        return table == null ? scope.includes(namespace) : scope.includes(new ObjectName(namespace, table));
    }

    OpaqueObject opaque() {
        return new OpaqueObject(kind, identity, definition.strip());
    }
}
