package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.OpaqueObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads what a view loses when it is made anew: comments, defaults of its columns, and privileges but those of its owner (PostgreSQL
 * manual, pg_description, pg_attrdef and aclexplode).
 */
public final class ViewAttachments {

    private static final String QUERY = """
            with v as (
                select c.oid, c.relowner, c.relacl, c.oid::regclass::text as name,
                       case c.relkind when 'v' then 'view' else 'materialized view' end as kind
                from pg_class c
                where c.oid in (select unnest(?::text[])::regclass)),
            k as (
                select v.*, a.attnum, a.attacl, quote_ident(a.attname) as part
                from v join pg_attribute a on a.attrelid = v.oid and a.attnum > 0 and not a.attisdropped),
            acl as (
                select v.name, v.relowner, '' as parts, e.* from v, aclexplode(v.relacl) e
                union all
                select k.name, k.relowner, ' (' || k.part || ')', e.* from k, aclexplode(k.attacl) e)
            select 'comment' as kind, kind || ' ' || name as identity,
                   format('comment on %s %s is %L', kind, name, d.description) as definition
            from v join pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = v.oid and d.objsubid = 0
            union all
            select 'comment', 'column ' || name || '.' || part,
                   format('comment on column %s.%s is %L', name, part, d.description)
            from k join pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = k.oid and d.objsubid = k.attnum
            union all
            select 'default', name || '.' || part,
                   format('alter view %s alter column %s set default %s', name, part, pg_get_expr(d.adbin, d.adrelid))
            from k join pg_attrdef d on d.adrelid = k.oid and d.adnum = k.attnum
            union all
            select 'grant', name || ' to ' || coalesce(quote_ident(r.rolname), 'public'),
                   format('grant %s on %s to %s%s',
                          string_agg(lower(privilege_type) || parts, ', ' order by lower(privilege_type), parts), name,
                          coalesce(quote_ident(r.rolname), 'public'),
                          case when is_grantable then ' with grant option' else '' end)
            from acl left join pg_roles r on r.oid = grantee
            where grantee <> relowner
            group by name, r.rolname, is_grantable
            order by 1, 2, 3""";

    private ViewAttachments() {}

    /**
     * What is attached to views.
     *
     * @param connection a connection to PostgreSQL 13 or newer
     * @param views their identities as {@link OpaqueObject} has them
     * @return an object each whose definition is the statement that attaches it
     */
    public static List<OpaqueObject> of(Connection connection, Collection<String> views) throws SQLException {
        return CatalogSession.within(connection, () -> read(connection, views));
    }

    private static List<OpaqueObject> read(Connection connection, Collection<String> views) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("text", views.toArray()));
            List<OpaqueObject> attachments = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    attachments.add(new OpaqueObject(
                            row.getString("kind"), null, null, row.getString("identity"), row.getString("definition")));
                }
            }
            return attachments;
        }
    }
}
