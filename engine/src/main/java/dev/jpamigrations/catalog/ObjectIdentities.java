package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which objects a database holds, by what stays the same while they are renamed or altered (PostgreSQL manual, Object Identifier
 * Types). Indexes behind constraints and sequences behind identity columns belong to these.
 */
public final class ObjectIdentities {

    private static final String QUERY = """
            with own as (
                select n.oid, n.nspname, n.xmin as born from pg_namespace n where %s)
            select 'NAMESPACE' as kind, n.oid::int8 as oid, 0 as part, null::name as namespace, n.nspname as object,
                   null::name as member, n.born
            from own n where n.nspname <> 'public'
            union all
            select 'ENUM_TYPE', t.oid::int8, 0, n.nspname, t.typname, null, t.xmin
            from pg_type t join own n on n.oid = t.typnamespace where t.typtype = 'e'
            union all
            select 'COMPOSITE_TYPE', c.oid::int8, 0, n.nspname, c.relname, null, c.xmin
            from pg_class c join own n on n.oid = c.relnamespace where c.relkind = 'c'
            union all
            select case c.relkind when 'S' then 'SEQUENCE' else 'TABLE' end, c.oid::int8, 0, n.nspname, c.relname, null,
                   c.xmin
            from pg_class c join own n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'S')
            union all
            select 'COLUMN', c.oid::int8, a.attnum, n.nspname, c.relname, a.attname, a.xmin
            from pg_class c join own n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p')
            union all
            select 'INDEX', i.indexrelid::int8, 0, n.nspname, t.relname, c.relname, i.xmin
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
            join own n on n.oid = t.relnamespace
            where t.relkind in ('r', 'p')
              and not exists (
                select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            union all
            select case k.contype when 'p' then 'PRIMARY_KEY' when 'u' then 'UNIQUE' when 'f' then 'FOREIGN_KEY'
                   else 'CHECK' end, k.oid::int8, 0, n.nspname, t.relname, k.conname, k.xmin
            from pg_constraint k join pg_class t on t.oid = k.conrelid join own n on n.oid = t.relnamespace
            where k.contype in ('p', 'u', 'f', 'c')""".formatted(Conditions.OWN_NAMESPACE);

    /** What a row's transaction is not older than (PostgreSQL manual, System Columns). */
    private static final String SINCE = "select * from (" + QUERY + ") o where age(born) <= age(?::xid)";

    private static final String TYPES = """
            select c.oid::int8 as oid, a.attnum as part,
                   concat_ws(' ', a.atttypid, a.atttypmod, a.attcollation) as type
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and %s""".formatted(Conditions.OWN_NAMESPACE);

    private ObjectIdentities() {}

    /**
     * The identity of an object within one database.
     *
     * @param kind what it is
     * @param oid its OID; for a column, that of its table
     * @param part the number of a column, otherwise 0
     */
    public record Identity(Kind kind, long oid, int part) {}

    /**
     * Reads all objects that a {@link dev.jpamigrations.schema.Schema} has records for.
     *
     * @param connection a connection to PostgreSQL 13 or newer
     * @return their present names
     * @throws SQLException if the server refuses the query
     */
    public static Map<Identity, ObjectRef> read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            return read(statement);
        }
    }

    /**
     * Reads those objects that were made or altered since a point in time, which costs little where they are few.
     *
     * @param since as {@link #now} told it
     */
    public static Map<Identity, ObjectRef> read(Connection connection, String since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setString(1, since);
            return read(statement);
        }
    }

    /** The type of every column, as a text that another type does not have. */
    public static Map<Identity, String> types(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TYPES)) {
            Map<Identity, String> types = new LinkedHashMap<>();
            while (row.next()) {
                types.put(new Identity(Kind.COLUMN, row.getLong("oid"), row.getInt("part")), row.getString("type"));
            }
            return types;
        }
    }

    /** The present point in time: the next transaction's number. */
    public static String now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (txid_snapshot_xmax(txid_current_snapshot()) % 4294967296)::text")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<Identity, ObjectRef> read(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            Map<Identity, ObjectRef> objects = new LinkedHashMap<>();
            while (row.next()) {
                Kind kind = Kind.valueOf(row.getString("kind"));
                objects.put(
                        new Identity(kind, row.getLong("oid"), row.getInt("part")),
                        new ObjectRef(
                                kind,
                                name(row.getString("namespace"), row.getString("object")),
                                row.getString("member")));
            }
            return objects;
        }
    }

    private static ObjectName name(@Nullable String namespace, String object) {
        return namespace == null ? ObjectName.of(object) : new ObjectName(namespace, object);
    }
}
