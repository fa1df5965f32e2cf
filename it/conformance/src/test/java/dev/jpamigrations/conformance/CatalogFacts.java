package dev.jpamigrations.conformance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a catalog holds, as sorted lines of text: one for each table, column, constraint, index, sequence, type and
 * comment. What PostgreSQL prints of an expression is taken as it is: both sides are printed by the same server.
 */
final class CatalogFacts {

    private static final String USER_NAMESPACE =
            "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'";

    private static final String QUERY = """
            select 'schema ' || n.nspname from pg_namespace n where %1$s and n.nspname <> 'public'
            union all
            select 'table ' || n.nspname || '.' || c.relname
                   || coalesce(' comment ' || quote_literal(obj_description(c.oid, 'pg_class')), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and %1$s
            union all
            select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname
                   || ' ' || format_type(a.atttypid, a.atttypmod)
                   || case when a.attnotnull then ' not null' else '' end
                   || case when a.attcollation <> t.typcollation then ' collate ' || a.attcollation::regcollation else '' end
                   || case when a.attgenerated = 's' then ' generated ' || pg_get_expr(d.adbin, d.adrelid)
                           when a.attgenerated = 'v' then ' virtual ' || pg_get_expr(d.adbin, d.adrelid)
                           when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
                   || case a.attidentity when 'a' then ' identity always' when 'd' then ' identity by default' else '' end
                   || coalesce(' comment ' || quote_literal(col_description(c.oid, a.attnum)), '')
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and %1$s
            union all
            select 'constraint ' || n.nspname || '.' || c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid)
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            where k.contype <> 'n' and %1$s
            union all
            select 'index ' || pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_namespace n on n.oid = c.relnamespace
            where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
              and %1$s
            union all
            select 'sequence ' || n.nspname || '.' || c.relname || ' ' || s.seqtypid::regtype
                   || ' start ' || s.seqstart || ' by ' || s.seqincrement || ' from ' || s.seqmin || ' to ' || s.seqmax
                   || ' cache ' || s.seqcache || case when s.seqcycle then ' cycle' else '' end
                   || coalesce(' owned by ' || d.refobjid::regclass || '.' || a.attname, '')
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
                 and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
            left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            where %1$s
            union all
            select 'enum ' || n.nspname || '.' || t.typname || ' '
                   || (select string_agg(quote_literal(e.enumlabel), ',' order by e.enumsortorder)
                       from pg_enum e where e.enumtypid = t.oid)
            from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e' and %1$s
            union all
            select 'composite ' || n.nspname || '.' || c.relname || ' ('
                   || (select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                         || coalesce(' comment ' || quote_literal(col_description(c.oid, a.attnum)), ''), ', ' order by a.attnum)
                       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) || ')'
                   || coalesce(' comment ' || quote_literal(obj_description(c.reltype, 'pg_type')), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'c' and %1$s
            union all
            select 'view ' || n.nspname || '.' || c.relname || ' ' || pg_get_viewdef(c.oid)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and %1$s
            """.formatted(USER_NAMESPACE);

    private static final Pattern ARRAY = Pattern.compile("ARRAY\\[([^\\]]*)\\]");

    private CatalogFacts() {}

    static SortedSet<String> read(Connection connection) throws SQLException {
        SortedSet<String> facts = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                facts.add(ordered(rows.getString(1)));
            }
        }
        return facts;
    }

    /**
     * The conjuncts of a check and the values of a list in the order of their texts. Hibernate takes the bounds of a range
     * and the values of a discriminator from hash maps, so that their order says nothing.
     */
    private static String ordered(String fact) {
        Matcher array = ARRAY.matcher(fact);
        return conjunctsOrdered(array.replaceAll(values -> Matcher.quoteReplacement("ARRAY["
                + Arrays.stream(values.group(1).split(", ")).sorted().collect(Collectors.joining(", "))
                + "]")));
    }

    private static String conjunctsOrdered(String fact) {
        int start = fact.indexOf(" CHECK (");
        if (start < 0 || !fact.contains(" AND ")) {
            return fact;
        }
        String name = fact.substring(0, start);
        String bare = fact.substring(start).replaceAll("^ CHECK \\(+|\\)+$", "");
        return name + " CHECK "
                + Arrays.stream(bare.split("\\)* AND \\(*")).sorted().collect(Collectors.joining(" AND "));
    }
}
