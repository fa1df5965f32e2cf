package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ColumnName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Finds the views that stand on columns, and those that stand on such views (PostgreSQL manual, pg_depend and pg_rewrite). */
public final class ViewDependencies {

    private static final String QUERY = """
            with recursive dependent as (
                select r.ev_class as oid, 1 as depth
                from pg_depend d
                join pg_rewrite r on r.oid = d.objid
                join pg_class c on c.oid = d.refobjid
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
                where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass and r.ev_class <> c.oid
                  and n.nspname = ? and c.relname = ? and a.attname = ?
                union
                select r.ev_class, p.depth + 1
                from dependent p
                join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = p.oid
                join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
                where r.ev_class <> p.oid)
            select c.oid::regclass::text as identity, max(p.depth) as depth
            from dependent p
            join pg_class c on c.oid = p.oid
            where c.relkind in ('v', 'm')
            group by c.oid""";

    private ViewDependencies() {}

    /**
     * The views that stand on any of the columns.
     *
     * @param connection a connection to PostgreSQL 13 or newer
     * @param columns of tables
     * @return their identities as {@link dev.jpamigrations.schema.OpaqueObject} has them; each after those that it stands on
     */
    public static List<String> on(Connection connection, Collection<ColumnName> columns) throws SQLException {
        return CatalogSession.within(connection, () -> read(connection, columns));
    }

    private static List<String> read(Connection connection, Collection<ColumnName> columns) throws SQLException {
        Map<String, Integer> depths = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            for (ColumnName column : columns) {
                statement.setString(1, column.table().namespace());
                statement.setString(2, column.table().name());
                statement.setString(3, column.column());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        depths.merge(row.getString("identity"), row.getInt("depth"), Math::max);
                    }
                }
            }
        }
        return depths.entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey()))
                .map(Entry::getKey)
                .toList();
    }
}
