package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.Index;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One key of a row of {@code pg_index}; {@code flags} are those of {@code indoption}: 1 descending, 2 nulls first. */
record IndexKeyRow(
        long index,
        @Nullable String column,
        @Nullable String expression,
        @Nullable String collation,
        @Nullable String operatorClass,
        int flags) {

    // indoption, indclass and indcollation count from 0.
    static final String QUERY = """
            select i.indexrelid::int8 as index, a.attname,
                   case when a.attnum is null then pg_get_indexdef(i.indexrelid, k.n, false) end as expression,
                   case when x.attcollation <> coalesce(a.attcollation, t.typcollation) then
                     case when cn.nspname in ('pg_catalog', 'public') then quote_ident(co.collname)
                          else quote_ident(cn.nspname) || '.' || quote_ident(co.collname) end
                   end as collation,
                   case when not o.opcdefault or x.attoptions is not null then
                     case when ons.nspname in ('pg_catalog', 'public') then quote_ident(o.opcname)
                          else quote_ident(ons.nspname) || '.' || quote_ident(o.opcname) end
                     || coalesce('(' || array_to_string(x.attoptions, ', ') || ')', '')
                   end as operator_class,
                   i.indoption[k.n - 1] as flags
            from pg_index i
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            cross join lateral generate_series(1, i.indnkeyatts) as k(n)
            join pg_attribute x on x.attrelid = i.indexrelid and x.attnum = k.n
            join pg_type t on t.oid = x.atttypid
            left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k.n - 1] and a.attnum <> 0
            join pg_opclass o on o.oid = i.indclass[k.n - 1]
            join pg_namespace ons on ons.oid = o.opcnamespace
            left join pg_collation co on co.oid = x.attcollation
            left join pg_namespace cn on cn.oid = co.collnamespace
            where c.relkind in ('r', 'p') and %s
            order by i.indexrelid, k.n
            """.formatted(Conditions.OWN_NAMESPACE);

    static IndexKeyRow of(ResultSet row) throws SQLException {
        return new IndexKeyRow(
                row.getLong("index"),
                row.getString("attname"),
                row.getString("expression"),
                row.getString("collation"),
                row.getString("operator_class"),
                row.getInt("flags"));
    }

    Index.Key key() {
        return new Index.Key(column, expression, collation, operatorClass, (flags & 1) != 0, (flags & 2) != 0);
    }
}
