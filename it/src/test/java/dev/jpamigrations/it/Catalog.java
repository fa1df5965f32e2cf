package dev.jpamigrations.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a database holds, one line a fact, as PostgreSQL itself prints it. Independent of the engine's reader, so that a
 * blind spot there does not blind the stories. Version tables are left out: they are not part of what a revision makes.
 *
 * @param facts for instance {@code column public.orders.number character varying(20) not null}
 */
record Catalog(SortedSet<String> facts) {

    private static final String VERSION_TABLE = "_migrations_version";

    /** Kinds of fact, each a query of one text column. PostgreSQL manual, chapter 53, "System Catalogs". */
    private static final List<String> QUERIES = List.of("""
            select concat_ws(' ', 'table', n.nspname || '.' || c.relname, c.relkind)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema)'
            """, """
            select concat_ws(' ', 'column', n.nspname || '.' || c.relname || '.' || a.attname,
                format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
                nullif(a.attidentity, ''), nullif(a.attgenerated, ''), pg_get_expr(d.adbin, d.adrelid))
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                and n.nspname !~ '^(pg_|information_schema)'
            """, """
            select concat_ws(' ', 'constraint', n.nspname || '.' || c.relname, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^(pg_|information_schema)'
            """, """
            select concat_ws(' ', 'index', n.nspname || '.' || c.relname, pg_get_indexdef(i.indexrelid))
            from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^(pg_|information_schema)'
            """, """
            select concat_ws(' ', 'sequence', s.schemaname || '.' || s.sequencename, s.data_type,
                s.start_value, s.min_value, s.max_value, s.increment_by, s.cycle, s.cache_size)
            from pg_sequences s where s.schemaname !~ '^(pg_|information_schema)'
            """, """
            select concat_ws(' ', 'enum', n.nspname || '.' || t.typname,
                string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder))
            from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace
            group by n.nspname, t.typname
            """, """
            select concat_ws(' ', 'comment', n.nspname || '.' || c.relname, a.attname, quote_literal(d.description))
            from pg_description d join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
            where n.nspname !~ '^(pg_|information_schema)'
            """);

    static Catalog read(Connection connection) throws SQLException {
        SortedSet<String> facts = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        facts.add(rows.getString(1));
                    }
                }
            }
        }
        facts.removeIf(fact -> fact.contains(VERSION_TABLE));
        return new Catalog(facts);
    }

    /** Names of tables, without their schema. */
    SortedSet<String> tables() {
        return facts.stream()
                .filter(fact -> fact.startsWith("table "))
                .map(fact -> fact.substring(fact.indexOf('.') + 1, fact.lastIndexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is said of columns. */
    SortedSet<String> columns() {
        return matching(fact -> fact.startsWith("column "));
    }

    private SortedSet<String> matching(Predicate<String> condition) {
        return facts.stream().filter(condition).collect(Collectors.toCollection(TreeSet::new));
    }
}
