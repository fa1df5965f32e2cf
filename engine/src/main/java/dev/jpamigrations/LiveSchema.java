package dev.jpamigrations;

import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database holds but version tables, those of other histories included: no revision makes them, so they are known by their
 * columns.
 */
final class LiveSchema {

    private static final List<String> COLUMNS =
            List.of("revision", "parents", "depends_on", "checksum", "applied_at", "tool_version", "position");

    private LiveSchema() {}

    /** Reads only. */
    static Schema read(Connection connection) throws SQLException {
        Schema all = new CatalogReader(CatalogScope.ALL).read(connection);
        Set<ObjectName> own = all.tables().stream()
                .filter(LiveSchema::isVersionTable)
                .map(Table::name)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return all;
        }
        Schema rest = new CatalogReader(CatalogScope.without(own)).read(connection);
        Set<String> emptied = own.stream()
                .map(ObjectName::namespace)
                .filter(namespace ->
                        objects(rest).noneMatch(name -> name.namespace().equals(namespace)))
                .collect(Collectors.toSet());
        return rest.without((ObjectRef object) -> object.kind() == Kind.NAMESPACE
                && emptied.contains(object.object().name()));
    }

    private static boolean isVersionTable(Table table) {
        return table.columns().stream().map(Column::name).toList().containsAll(COLUMNS);
    }

    private static Stream<ObjectName> objects(Schema schema) {
        return Stream.of(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(each -> each.name()),
                        schema.types().stream().map(each -> each.name()))
                .flatMap(each -> each);
    }
}
