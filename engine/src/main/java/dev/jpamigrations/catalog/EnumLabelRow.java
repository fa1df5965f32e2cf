package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of {@code pg_enum} with its type; the label is null for a type without labels. */
record EnumLabelRow(
        ObjectName type, @Nullable String label, @Nullable String comment) {

    static final String QUERY = """
            select n.nspname, t.typname, e.enumlabel, obj_description(t.oid, 'pg_type') as comment
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            left join pg_enum e on e.enumtypid = t.oid
            where t.typtype = 'e' and %s
              and %s
            order by t.oid, e.enumsortorder
            """.formatted(Conditions.OWN_NAMESPACE, Conditions.noExtension("pg_type", "t.oid"));

    static EnumLabelRow of(ResultSet row) throws SQLException {
        return new EnumLabelRow(
                new ObjectName(row.getString("nspname"), row.getString("typname")),
                row.getString("enumlabel"),
                row.getString("comment"));
    }
}
