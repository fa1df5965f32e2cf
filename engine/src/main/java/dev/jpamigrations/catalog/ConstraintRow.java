package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.Deferral;
import dev.jpamigrations.schema.ForeignKey.Action;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pg_constraint} with the index behind it.
 *
 * @param type {@code p}, {@code u}, {@code f} or {@code c}
 * @param columns numbers of its columns
 * @param include numbers of the columns that its index carries beside the key
 * @param target the OID of the table that a foreign key refers to
 * @param expression the expression of a check
 */
record ConstraintRow(
        long table,
        String name,
        String type,
        List<Integer> columns,
        List<Integer> include,
        boolean nullsDistinct,
        Deferral deferral,
        boolean validated,
        boolean noInherit,
        long target,
        List<Integer> targetColumns,
        String onUpdate,
        String onDelete,
        List<Integer> onDeleteColumns,
        boolean fullMatch,
        @Nullable String expression,
        @Nullable String comment) {

    /**
     * @param major the server's version
     * @return the query, which leaves out what {@link OpaqueRow} tells of: exclusion constraints, temporal keys and
     *     constraints that are not enforced
     */
    static String query(int major) {
        return """
            select k.conrelid::int8 as "table", k.conname, k.contype, array_to_string(k.conkey, ' ') as columns,
                   i.indkey::text as index_columns, i.indnkeyatts, k.condeferrable, k.condeferred, k.convalidated,
                   k.connoinherit, k.confrelid::int8 as target, array_to_string(k.confkey, ' ') as target_columns,
                   k.confupdtype, k.confdeltype, k.confmatchtype, pg_get_expr(k.conbin, k.conrelid) as expression,
                   obj_description(k.oid, 'pg_constraint') as comment, %s as nulls_not_distinct, %s as delete_columns
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
            where k.contype in ('p', 'u', 'f', 'c') and k.conparentid = 0 and %s
              and c.relkind in ('r', 'p') and %s
            """.formatted(
                        major >= 15 ? "coalesce(i.indnullsnotdistinct, false)" : "false",
                        major >= 15 ? "array_to_string(k.confdelsetcols, ' ')" : "null::text",
                        major >= 18 ? "k.conenforced and not k.conperiod" : "true",
                        Conditions.OWN_NAMESPACE);
    }

    static ConstraintRow of(ResultSet row) throws SQLException {
        List<Integer> indexColumns = Queries.numbers(row.getString("index_columns"));
        return new ConstraintRow(
                row.getLong("table"),
                row.getString("conname"),
                row.getString("contype"),
                Queries.numbers(row.getString("columns")),
                indexColumns.subList(Math.min(row.getInt("indnkeyatts"), indexColumns.size()), indexColumns.size()),
                !row.getBoolean("nulls_not_distinct"),
                deferral(row.getBoolean("condeferrable"), row.getBoolean("condeferred")),
                row.getBoolean("convalidated"),
                row.getBoolean("connoinherit"),
                row.getLong("target"),
                Queries.numbers(row.getString("target_columns")),
                row.getString("confupdtype"),
                row.getString("confdeltype"),
                Queries.numbers(row.getString("delete_columns")),
                "f".equals(row.getString("confmatchtype")),
                row.getString("expression"),
                row.getString("comment"));
    }

    private static Deferral deferral(boolean deferrable, boolean deferred) {
        if (!deferrable) {
            return Deferral.NOT_DEFERRABLE;
        }
        return deferred ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    /** A referential action by its letter (PostgreSQL manual, pg_constraint). */
    static Action action(String letter) {
        return switch (letter) {
            case "r" -> Action.RESTRICT;
            case "c" -> Action.CASCADE;
            case "n" -> Action.SET_NULL;
            case "d" -> Action.SET_DEFAULT;
            default -> Action.NO_ACTION;
        };
    }
}
