package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.ObjectName;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables in the making. Who asks twice for one name gets one table. */
final class Tables {

    private final Names names;
    private final String defaultNamespace;
    private final SortedMap<ObjectName, TableDraft> tables = new TreeMap<>();
    private final SortedMap<String, TableDraft> absent = new TreeMap<>();

    Tables(Names names, MappingOptions options) {
        this.names = names;
        this.defaultNamespace = options.defaultSchema() == null
                ? ObjectName.DEFAULT_NAMESPACE
                : names.physical(options.defaultSchema()).catalogName();
    }

    /**
     * The table of a name.
     *
     * @param schema the schema as written, empty for the default one
     * @param claim who asks for it
     */
    TableDraft get(String schema, Identifier logical, TableClaim claim) {
        Location.InType origin = claim.place();
        Identifier name = names.physical(logical);
        ObjectName objectName = new ObjectName(namespace(schema), name.catalogName());
        TableDraft table =
                tables.computeIfAbsent(objectName, key -> new TableDraft(logical, name, key.namespace(), origin, true));
        if (!table.name().canonical().equals(name.canonical())) {
            throw UnmappableException.mapping(
                    origin,
                    "PostgreSQL cuts the table names " + table.name().text() + " and " + name.text()
                            + " to the same 63 bytes.",
                    "Give one of them a shorter name.");
        }
        table.add(claim);
        return table;
    }

    /** The stand-in for a table that is not created, because its entity is abstract or a subselect. */
    TableDraft absent(String schema, Identifier logical, Location.InType origin) {
        return absent.computeIfAbsent(
                origin.type(),
                key -> new TableDraft(logical, names.physical(logical), namespace(schema), origin, false));
    }

    Optional<TableDraft> find(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The tables that are to be created, sorted by name. */
    Collection<TableDraft> all() {
        return tables.values();
    }

    /** The namespaces of all tables, of those that are not created, too ({@code Database#locateNamespace}). */
    SortedSet<String> namespaces() {
        return Stream.concat(tables.values().stream(), absent.values().stream())
                .map(table -> table.objectName().namespace())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The namespace that a schema as written stands for. */
    String namespace(String schema) {
        return schema.isEmpty() ? defaultNamespace : names.physical(schema).catalogName();
    }
}
