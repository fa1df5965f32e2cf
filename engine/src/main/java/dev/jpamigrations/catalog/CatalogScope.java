package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.ObjectName;
import java.util.Set;

/**
 * Which part of a database is read.
 *
 * @param namespaces the namespaces that count; empty for all but PostgreSQL's own ({@code pg_*}, {@code information_schema})
 * @param excludedTables tables that are left out with everything that belongs to them, such as version tables
 */
public record CatalogScope(Set<String> namespaces, Set<ObjectName> excludedTables) {

    /** The whole database. */
    public static final CatalogScope ALL = new CatalogScope(Set.of(), Set.of());

    public CatalogScope {
        namespaces = Set.copyOf(namespaces);
        excludedTables = Set.copyOf(excludedTables);
    }

    /** The whole database without some tables. */
    public static CatalogScope without(Set<ObjectName> excludedTables) {
        return new CatalogScope(Set.of(), excludedTables);
    }

    /** Only one namespace. */
    public static CatalogScope of(String namespace) {
        return new CatalogScope(Set.of(namespace), Set.of());
    }

    boolean includes(String namespace) {
        return namespaces.isEmpty() || namespaces.contains(namespace);
    }

    boolean includes(ObjectName table) {
        return includes(table.namespace()) && !excludedTables.contains(table);
    }
}
