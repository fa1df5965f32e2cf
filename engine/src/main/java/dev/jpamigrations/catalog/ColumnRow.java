package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pg_attribute} with its default.
 *
 * @param expression the default, or the expression of a generated column
 * @param identity {@code a} always, {@code d} by default, empty
 * @param generated {@code s} stored, {@code v} virtual, empty
 */
record ColumnRow(
        long table,
        int number,
        String name,
        String type,
        @Nullable String collation,
        boolean notNull,
        @Nullable String notNullName,
        @Nullable String expression,
        String identity,
        String generated,
        @Nullable String comment) {

    /** The collation of an attribute {@code a} of a type {@code t}, where it is another than the type's: {@code co} in {@code cn}. */
    static final String COLLATION = """
            case when a.attcollation <> t.typcollation then
              case when cn.nspname in ('pg_catalog', 'public') then quote_ident(co.collname)
                   else quote_ident(cn.nspname) || '.' || quote_ident(co.collname) end
            end""";

    // PostgreSQL names a not-null constraint <table>_<column>_not_null and keeps that name when the table or the column
    // is
    // renamed; such a name is nobody's decision, and no statement that every supported version accepts could restore
    // it.
    static final String QUERY = """
            select a.attrelid::int8 as "table", a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type,
                   %s as collation,
                   a.attnotnull, nn.conname as not_null_name, pg_get_expr(d.adbin, d.adrelid) as expression,
                   a.attidentity, a.attgenerated, col_description(a.attrelid, a.attnum) as comment
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_collation co on co.oid = a.attcollation
            left join pg_namespace cn on cn.oid = co.collnamespace
            left join pg_constraint nn on nn.conrelid = a.attrelid and nn.contype = 'n' and nn.conkey[1] = a.attnum
              and nn.conname !~ '_not_null[0-9]*$'
            where c.relkind in ('r', 'p', 'f') and %s
              and a.attnum > 0 and not a.attisdropped
            order by a.attrelid, a.attnum
            """.formatted(COLLATION, Conditions.OWN_NAMESPACE);

    static ColumnRow of(ResultSet row) throws SQLException {
        return new ColumnRow(
                row.getLong("table"),
                row.getInt("attnum"),
                row.getString("attname"),
                row.getString("type"),
                row.getString("collation"),
                row.getBoolean("attnotnull"),
                row.getString("not_null_name"),
                row.getString("expression"),
                row.getString("attidentity"),
                row.getString("attgenerated"),
                row.getString("comment"));
    }

    /**
     * @param sequence the sequence behind it, null if it is no identity column
     */
    Column column(@Nullable SequenceRow sequence) {
        boolean computed = !generated.isEmpty();
        return new Column(
                name,
                type,
                collation,
                !notNull,
                notNullName,
                computed ? null : expression,
                sequence == null ? null : new Identity(identity.equals("a"), sequence.name(), sequence.options()),
                computed ? expressionOf() : null,
                comment);
    }

    private Generated expressionOf() {
        String text = Objects.requireNonNull(Parentheses.stripped(expression), "expression of a generated column");
        return new Generated(text, generated.equals("s"));
    }
}
