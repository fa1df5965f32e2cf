package dev.jpamigrations.catalog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The queries behind {@link OpaqueRow}, a text for each kind. Definitions are statements where PostgreSQL prints one
 * (PostgreSQL manual, System Catalog Information Functions), otherwise whatever tells two objects apart.
 */
final class OpaqueQueries {

    private static final String EXTENSION = """
            select 'extension' as kind, null::name as nspname, null::name as relname, e.extname::text as identity,
                   'create extension ' || quote_ident(e.extname) || ' with schema ' || quote_ident(n.nspname) as definition
            from pg_extension e
            join pg_namespace n on n.oid = e.extnamespace
            where e.extname <> 'plpgsql'""";

    private static final String VIEW = """
            select case c.relkind when 'v' then 'view' else 'materialized view' end, n.nspname, null, c.oid::regclass::text,
                   pg_get_viewdef(c.oid) || coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '')
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and %s and %s""";

    private static final String VIEW_INDEX = """
            select 'index', n.nspname, null, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'm' and %s and %s""";

    // A partition or child without columns of its own still has bounds or a parent, so that nothing about it is lost.
    private static final String DERIVED_TABLE = """
            select case when c.relkind = 'f' then 'foreign table' when c.relispartition then 'partition'
                        else 'child table' end,
                   n.nspname, c.relname, c.oid::regclass::text,
                   concat_ws(' ',
                     (select 'of ' || string_agg(h.inhparent::regclass::text, ', ' order by h.inhseqno)
                      from pg_inherits h where h.inhrelid = c.oid),
                     pg_get_expr(c.relpartbound, c.oid),
                     (select '(' || string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                        || case when a.attnotnull then ' not null' else '' end
                        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), ', ' order by a.attname) || ')'
                      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
                     (select string_agg(quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), ', '
                        order by k.conname) from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'),
                     (select string_agg(pg_get_indexdef(i.indexrelid), ', ' order by pg_get_indexdef(i.indexrelid))
                      from pg_index i where i.indrelid = c.oid))
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where (c.relkind = 'f' or c.relkind in ('r', 'p') and exists (
                select from pg_inherits h where h.inhrelid = c.oid)) and %s and %s""";

    private static final String PARTITIONING = """
            select 'partitioning', n.nspname, c.relname, c.oid::regclass::text, 'partition by ' || pg_get_partkeydef(c.oid)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'p' and %s and %s""";

    private static final String ROUTINE = """
            select case p.prokind when 'a' then 'aggregate' when 'p' then 'procedure' else 'function' end, n.nspname, null,
                   p.oid::regprocedure::text,
                   case p.prokind when 'a' then pg_get_function_result(p.oid) || ' ' || (
                       select concat_ws(' ', a.aggtransfn, a.aggfinalfn, a.agginitval, format_type(a.aggtranstype, null))
                       from pg_aggregate a where a.aggfnoid = p.oid)
                     else pg_get_functiondef(p.oid) end
            from pg_proc p
            join pg_namespace n on n.oid = p.pronamespace
            where %s and %s""";

    private static final String TRIGGER = """
            select 'trigger', n.nspname, c.relname, quote_ident(t.tgname) || ' on ' || c.oid::regclass::text,
                   pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then '' else ' enabled ' || t.tgenabled::text end
            from pg_trigger t
            join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace
            where not t.tgisinternal and %s and %s""";

    private static final String EVENT_TRIGGER = """
            select 'event trigger', null, null, quote_ident(e.evtname),
                   concat_ws(' ', e.evtevent, e.evtfoid::regproc, e.evtenabled, array_to_string(e.evttags, ', '))
            from pg_event_trigger e
            where %s""";

    private static final String RULE = """
            select 'rule', n.nspname, c.relname, quote_ident(r.rulename) || ' on ' || c.oid::regclass::text,
                   pg_get_ruledef(r.oid)
            from pg_rewrite r
            join pg_class c on c.oid = r.ev_class
            join pg_namespace n on n.oid = c.relnamespace
            where r.rulename <> '_RETURN' and %s and %s""";

    // Roles are named because a policy without them is another policy; 0 is public.
    private static final String POLICY = """
            select 'policy', n.nspname, c.relname, quote_ident(p.polname) || ' on ' || c.oid::regclass::text,
                   concat_ws(' ', 'create policy', quote_ident(p.polname), 'on', c.oid::regclass,
                     case when p.polpermissive then 'as permissive' else 'as restrictive' end,
                     case p.polcmd when 'r' then 'for select' when 'a' then 'for insert' when 'w' then 'for update'
                       when 'd' then 'for delete' else 'for all' end,
                     'to ' || (select string_agg(coalesce(quote_ident(a.rolname), 'public'), ', ' order by a.rolname)
                      from unnest(p.polroles) r left join pg_roles a on a.oid = r),
                     'using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
                     'with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')
            from pg_policy p
            join pg_class c on c.oid = p.polrelid
            join pg_namespace n on n.oid = c.relnamespace
            where %s and %s""";

    private static final String DOMAIN = """
            select 'domain', n.nspname, null, t.oid::regtype::text,
                   concat_ws(' ', format_type(t.typbasetype, t.typtypmod), case when t.typnotnull then 'not null' end,
                     'default ' || t.typdefault,
                     (select string_agg('constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), ' '
                        order by k.conname) from pg_constraint k where k.contypid = t.oid and k.contype = 'c'))
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'd' and %s and %s""";

    private static final String RANGE_TYPE = """
            select 'range type', n.nspname, null, t.oid::regtype::text, format_type(r.rngsubtype, null)
            from pg_range r
            join pg_type t on t.oid = r.rngtypid
            join pg_namespace n on n.oid = t.typnamespace
            where %s and %s""";

    private static final String CAST = """
            select 'cast', null, null, format_type(k.castsource, null) || ' as ' || format_type(k.casttarget, null),
                   concat_ws(' ', k.castcontext, k.castmethod, nullif(k.castfunc, 0)::regprocedure)
            from pg_cast k
            where k.oid >= 16384 and %s""";

    private static final String COLLATION = """
            select 'collation', n.nspname, null, k.oid::regcollation::text,
                   concat_ws(' ', k.collprovider, k.collisdeterministic, k.collcollate, k.collctype, %s)
            from pg_collation k
            join pg_namespace n on n.oid = k.collnamespace
            where %s and %s""";

    private static final String OPERATOR = """
            select 'operator', n.nspname, null, o.oid::regoperator::text, o.oprcode::text
            from pg_operator o
            join pg_namespace n on n.oid = o.oprnamespace
            where %s and %s""";

    private static final String TEXT_SEARCH = """
            select 'text search configuration', n.nspname, null, k.oid::regconfig::text,
                   (select string_agg(m.maptokentype || ' ' || m.mapdict::regdictionary, ', '
                      order by m.maptokentype, m.mapseqno) from pg_ts_config_map m where m.mapcfg = k.oid)
            from pg_ts_config k
            join pg_namespace n on n.oid = k.cfgnamespace
            where %s and %s""";

    private static final String STATISTICS = """
            select 'statistics', n.nspname, c.relname, quote_ident(s.stxname) || ' on ' || c.oid::regclass::text,
                   pg_get_statisticsobjdef(s.oid)
            from pg_statistic_ext s
            join pg_class c on c.oid = s.stxrelid
            join pg_namespace n on n.oid = c.relnamespace
            where %s and %s""";

    private static final String CONSTRAINT = """
            select 'constraint', n.nspname, c.relname, quote_ident(k.conname) || ' on ' || c.oid::regclass::text,
                   pg_get_constraintdef(k.oid)
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            where (k.contype = 'x' or k.contype in ('p', 'u', 'f', 'c') and not (%s)
                   or k.contype = 'n' and (not k.convalidated or k.connoinherit))
              and not exists (select from pg_inherits h where h.inhrelid = c.oid) and %s and %s""";

    private static final String TABLE_PROPERTY = """
            select 'property', n.nspname, coalesce(b.relname, c.relname), p.name || ' of ' || c.oid::regclass::text, p.value
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_index i on i.indexrelid = c.oid
            left join pg_class b on b.oid = i.indrelid
            cross join lateral (values
              ('persistence', case when c.relpersistence <> 'p' and c.relkind <> 'i' then c.relpersistence::text end),
              ('storage parameters', case when c.relkind in ('r', 'p') or i.indisunique and exists (
                  select from pg_constraint k where k.conindid = c.oid and k.contype in ('p', 'u'))
                then array_to_string(c.reloptions, ', ') end),
              ('row security', case when c.relrowsecurity then 'enabled' end),
              ('forced row security', case when c.relforcerowsecurity then 'forced' end),
              ('replica identity', case when c.relkind in ('r', 'p') and c.relreplident <> 'd'
                then c.relreplident::text end),
              ('replica identity index', case when i.indisreplident then 'yes' end),
              ('cluster', case when i.indisclustered then 'yes' end),
              ('tablespace', (select s.spcname::text from pg_tablespace s where s.oid = c.reltablespace)),
              ('access method', (select a.amname::text from pg_am a where a.oid = c.relam and a.amtype = 't'
                and a.amname <> 'heap'))
            ) as p(name, value)
            where p.value is not null and c.relkind in ('r', 'p', 'i', 'S') and %s and %s""";

    private static final String COLUMN_PROPERTY = """
            select 'property', n.nspname, c.relname,
                   p.name || ' of ' || c.oid::regclass::text || '.' || quote_ident(a.attname), p.value
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            cross join lateral (values
              ('statistics', case when a.attstattarget >= 0 then a.attstattarget::text end),
              ('storage', case when a.attstorage <> t.typstorage then a.attstorage::text end),
              ('options', array_to_string(a.attoptions, ', '))
            ) as p(name, value)
            where p.value is not null and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
              and %s and %s""";

    private OpaqueQueries() {}

    /** All kinds in one query. */
    static String all(int major) {
        return Stream.of(
                        List.of(EXTENSION),
                        List.of(EVENT_TRIGGER.formatted(Conditions.noExtension("pg_event_trigger", "e.oid"))),
                        List.of(CAST.formatted(Conditions.noExtension("pg_cast", "k.oid"))),
                        List.of(COLLATION.formatted(
                                locale(major),
                                Conditions.OWN_NAMESPACE,
                                Conditions.noExtension("pg_collation", "k.oid"))),
                        List.of(CONSTRAINT.formatted(
                                major >= 18 ? "k.conenforced and not k.conperiod" : "true",
                                Conditions.OWN_NAMESPACE,
                                Conditions.noExtension("pg_class", "c.oid"))),
                        own("pg_class", "c.oid", VIEW, VIEW_INDEX, DERIVED_TABLE, PARTITIONING),
                        own("pg_class", "c.oid", RULE, POLICY, STATISTICS, TABLE_PROPERTY, COLUMN_PROPERTY),
                        own("pg_proc", "p.oid", ROUTINE),
                        own("pg_trigger", "t.oid", TRIGGER),
                        own("pg_type", "t.oid", DOMAIN, RANGE_TYPE),
                        own("pg_operator", "o.oid", OPERATOR),
                        own("pg_ts_config", "k.oid", TEXT_SEARCH))
                .flatMap(List::stream)
                .collect(Collectors.joining("\nunion all\n"));
    }

    private static List<String> own(String catalog, String oid, String... queries) {
        return Stream.of(queries)
                .map(query -> query.formatted(Conditions.OWN_NAMESPACE, Conditions.noExtension(catalog, oid)))
                .toList();
    }

    // The locale of an ICU collation moved twice: colliculocale in 15, colllocale in 17.
    private static String locale(int major) {
        if (major >= 17) {
            return "k.colllocale";
        }
        return major >= 15 ? "k.colliculocale" : "null::text";
    }
}
