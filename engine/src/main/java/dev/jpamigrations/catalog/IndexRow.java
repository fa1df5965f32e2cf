package dev.jpamigrations.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pg_index} that no constraint stands on.
 *
 * @param columns numbers of all its columns, 0 for an expression
 * @param keys how many of them are keys, the others are carried beside
 * @param options storage parameters, {@code name=value}
 */
record IndexRow(
        long oid,
        long table,
        String name,
        boolean unique,
        String method,
        List<Integer> columns,
        int keys,
        boolean nullsDistinct,
        @Nullable String predicate,
        List<String> options,
        boolean valid,
        @Nullable String comment) {

    /**
     * @param major the server's version
     */
    static String query(int major) {
        return """
            select i.indexrelid::int8 as oid, i.indrelid::int8 as "table", x.relname, i.indisunique, am.amname,
                   i.indkey::text as columns, i.indnkeyatts, pg_get_expr(i.indpred, i.indrelid) as predicate,
                   array_to_string(x.reloptions, E'\\n') as options, i.indisvalid,
                   obj_description(i.indexrelid, 'pg_class') as comment, %s as nulls_not_distinct
            from pg_index i
            join pg_class x on x.oid = i.indexrelid
            join pg_am am on am.oid = x.relam
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and %s
              and not exists (
                select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
              and %s
            """.formatted(
                        major >= 15 ? "i.indnullsnotdistinct" : "false",
                        Conditions.OWN_NAMESPACE,
                        Conditions.noExtension("pg_class", "i.indexrelid"));
    }

    static IndexRow of(ResultSet row) throws SQLException {
        String options = row.getString("options");
        return new IndexRow(
                row.getLong("oid"),
                row.getLong("table"),
                row.getString("relname"),
                row.getBoolean("indisunique"),
                row.getString("amname"),
                Queries.numbers(row.getString("columns")),
                row.getInt("indnkeyatts"),
                !row.getBoolean("nulls_not_distinct"),
                row.getString("predicate"),
                options == null ? List.of() : List.of(options.split("\n")),
                row.getBoolean("indisvalid"),
                row.getString("comment"));
    }
}
