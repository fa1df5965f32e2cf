package dev.jpamigrations.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the rows of all catalog views together to one schema. */
final class SchemaAssembly {

    private final CatalogScope scope;
    private final List<NamespaceRow> namespaces;
    private final List<EnumLabelRow> labels;
    private final List<AttributeRow> attributes;
    private final List<SequenceRow> sequences;
    private final Map<Long, TableRow> tables;
    private final List<OpaqueRow> opaques;
    private final TableAssembly parts;

    SchemaAssembly(
            CatalogScope scope,
            List<NamespaceRow> namespaces,
            List<EnumLabelRow> labels,
            List<AttributeRow> attributes,
            List<SequenceRow> sequences,
            List<TableRow> tables,
            List<ColumnRow> columns,
            List<ConstraintRow> constraints,
            List<IndexRow> indexes,
            List<IndexKeyRow> keys,
            List<OpaqueRow> opaques) {
        this.scope = scope;
        this.namespaces = namespaces;
        this.labels = labels;
        this.attributes = attributes;
        this.sequences = sequences;
        this.tables = tables.stream().collect(toMap(TableRow::oid, Function.identity()));
        this.opaques = opaques;
        this.parts = new TableAssembly(
                this.tables,
                columns.stream().collect(groupingBy(ColumnRow::table)),
                constraints.stream().collect(groupingBy(ConstraintRow::table)),
                indexes.stream().collect(groupingBy(IndexRow::table)),
                keys.stream().collect(groupingBy(IndexKeyRow::index)),
                sequences.stream().filter(SequenceRow::internal).collect(groupingBy(SequenceRow::ownerTable)));
    }

    Schema schema() {
        return new Schema(namespaces(), types(), sequences(), tables(), opaques());
    }

    private List<Namespace> namespaces() {
        return namespaces.stream()
                .filter(row -> scope.includes(row.name()))
                .map(NamespaceRow::namespace)
                .toList();
    }

    private List<UserDefinedType> types() {
        List<UserDefinedType> types = new ArrayList<>();
        byType(labels, EnumLabelRow::type)
                .forEach((name, rows) -> types.add(new EnumType(
                        name,
                        rows.stream()
                                .flatMap(row -> Stream.ofNullable(row.label()))
                                .toList(),
                        rows.get(0).comment())));
        byType(attributes, AttributeRow::type)
                .forEach((name, rows) -> types.add(new CompositeType(
                        name,
                        rows.stream()
                                .flatMap(row -> Stream.ofNullable(row.attribute()))
                                .toList(),
                        rows.get(0).comment())));
        return types;
    }

    private <T> Map<ObjectName, List<T>> byType(List<T> rows, Function<T, ObjectName> type) {
        return rows.stream()
                .filter(row -> scope.includes(type.apply(row).namespace()))
                .collect(groupingBy(type));
    }

    private List<Sequence> sequences() {
        return sequences.stream()
                .filter(row -> !row.internal() && scope.includes(row.name().namespace()))
                .filter(row -> row.ownerTable() == 0 || isRead(row.ownerTable()))
                .map(row -> new Sequence(row.name(), row.options(), owner(row), row.comment()))
                .toList();
    }

    private @Nullable ColumnName owner(SequenceRow row) {
        TableRow table = tables.get(row.ownerTable());
        return table == null ? null : new ColumnName(table.name(), parts.column(table.oid(), row.ownerColumn()));
    }

    private List<Table> tables() {
        return tables.values().stream()
                .filter(row -> isRead(row.oid()))
                .map(parts::table)
                .toList();
    }

    private boolean isRead(long oid) {
        TableRow table = tables.get(oid);
        return table != null && table.ordinary() && scope.includes(table.name());
    }

    private List<OpaqueObject> opaques() {
        return opaques.stream()
                .filter(row -> row.in(scope))
                .map(OpaqueRow::opaque)
                .toList();
    }
}
