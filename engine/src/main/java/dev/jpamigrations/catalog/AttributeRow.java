package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pg_attribute} with its composite type; the attribute is null for a type without attributes.
 *
 * @param comment the comment of the type
 */
record AttributeRow(
        ObjectName type,
        CompositeType.@Nullable Attribute attribute,
        @Nullable String comment) {

    static final String QUERY = """
            select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, %s as collation,
                   col_description(c.oid, a.attnum) as attribute_comment, obj_description(c.reltype, 'pg_type') as comment
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_type t on t.oid = a.atttypid
            left join pg_collation co on co.oid = a.attcollation
            left join pg_namespace cn on cn.oid = co.collnamespace
            where c.relkind = 'c' and %s
              and %s
            order by c.oid, a.attnum
            """.formatted(
                    ColumnRow.COLLATION, Conditions.OWN_NAMESPACE, Conditions.noExtension("pg_type", "c.reltype"));

    static AttributeRow of(ResultSet row) throws SQLException {
        return new AttributeRow(
                new ObjectName(row.getString("nspname"), row.getString("relname")),
                attribute(row),
                row.getString("comment"));
    }

    private static CompositeType.@Nullable Attribute attribute(ResultSet row) throws SQLException {
        String name = row.getString("attname");
        return name == null
                ? null
                : new CompositeType.Attribute(
                        name, row.getString("type"), row.getString("collation"), row.getString("attribute_comment"));
    }
}
