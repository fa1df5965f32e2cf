package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.SequenceOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pg_sequence} with the column that owns it.
 *
 * @param ownerTable the OID of the owning table, 0 for none
 * @param ownerColumn the number of the owning column, 0 for none
 * @param internal whether it is the sequence behind an identity column
 */
record SequenceRow(
        ObjectName name,
        SequenceOptions options,
        long ownerTable,
        int ownerColumn,
        boolean internal,
        @Nullable String comment) {

    static final String QUERY = """
            select n.nspname, c.relname, format_type(s.seqtypid, null) as type, s.seqstart, s.seqincrement, s.seqmin,
                   s.seqmax, s.seqcache, s.seqcycle, d.refobjid::int8 as owner_table, d.refobjsubid as owner_column,
                   coalesce(d.deptype = 'i', false) as internal, obj_description(c.oid, 'pg_class') as comment
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
              and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
            where %s
              and %s
            """.formatted(Conditions.OWN_NAMESPACE, Conditions.noExtension("pg_class", "c.oid"));

    static SequenceRow of(ResultSet row) throws SQLException {
        return new SequenceRow(
                new ObjectName(row.getString("nspname"), row.getString("relname")),
                new SequenceOptions(
                        row.getString("type"),
                        row.getLong("seqstart"),
                        row.getLong("seqincrement"),
                        row.getLong("seqmin"),
                        row.getLong("seqmax"),
                        row.getLong("seqcache"),
                        row.getBoolean("seqcycle")),
                row.getLong("owner_table"),
                row.getInt("owner_column"),
                row.getBoolean("internal"),
                row.getString("comment"));
    }
}
