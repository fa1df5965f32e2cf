package dev.jpamigrations.catalog;

import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one table together; all maps are by the table's OID, those of keys by the index's. */
final class TableAssembly {

    private final Map<Long, TableRow> tables;
    private final Map<Long, List<ColumnRow>> columns;
    private final Map<Long, List<ConstraintRow>> constraints;
    private final Map<Long, List<IndexRow>> indexes;
    private final Map<Long, List<IndexKeyRow>> keys;
    private final Map<Long, List<SequenceRow>> identities;

    TableAssembly(
            Map<Long, TableRow> tables,
            Map<Long, List<ColumnRow>> columns,
            Map<Long, List<ConstraintRow>> constraints,
            Map<Long, List<IndexRow>> indexes,
            Map<Long, List<IndexKeyRow>> keys,
            Map<Long, List<SequenceRow>> identities) {
        this.tables = tables;
        this.columns = columns;
        this.constraints = constraints;
        this.indexes = indexes;
        this.keys = keys;
        this.identities = identities;
    }

    Table table(TableRow row) {
        return new Table(
                        row.name(),
                        of(columns, row).map(this::column).toList(),
                        constraints(row, "p").map(this::primaryKey).findFirst().orElse(null),
                        constraints(row, "u").map(this::unique).toList(),
                        constraints(row, "f").map(this::foreignKey).toList(),
                        constraints(row, "c").map(TableAssembly::check).toList(),
                        of(indexes, row).map(this::index).toList(),
                        row.comment())
                .withPartsByName();
    }

    /** The name of a column by its number. */
    String column(long table, int number) {
        return columns.getOrDefault(table, List.of()).stream()
                .filter(column -> column.number() == number)
                .map(ColumnRow::name)
                .findFirst()
                .orElseThrow();
    }

    private Column column(ColumnRow row) {
        return row.column(sequence(row));
    }

    private @Nullable SequenceRow sequence(ColumnRow row) {
        return identities.getOrDefault(row.table(), List.of()).stream()
                .filter(sequence -> sequence.ownerColumn() == row.number())
                .findFirst()
                .orElse(null);
    }

    private PrimaryKey primaryKey(ConstraintRow row) {
        return new PrimaryKey(
                row.name(), columns(row, row.columns()), columns(row, row.include()), row.deferral(), row.comment());
    }

    private Unique unique(ConstraintRow row) {
        return new Unique(
                row.name(),
                columns(row, row.columns()),
                columns(row, row.include()),
                row.nullsDistinct(),
                row.deferral(),
                row.comment());
    }

    private ForeignKey foreignKey(ConstraintRow row) {
        TableRow target = Objects.requireNonNull(tables.get(row.target()), "target of a foreign key");
        return new ForeignKey(
                row.name(),
                columns(row, row.columns()),
                target.name(),
                columns(row.target(), row.targetColumns()),
                ConstraintRow.action(row.onDelete()),
                columns(row, row.onDeleteColumns()),
                ConstraintRow.action(row.onUpdate()),
                row.fullMatch(),
                row.deferral(),
                row.validated(),
                row.comment());
    }

    private static Check check(ConstraintRow row) {
        String expression = Objects.requireNonNull(Parentheses.stripped(row.expression()), "expression of a check");
        return new Check(row.name(), null, expression, row.validated(), row.noInherit(), row.comment());
    }

    private Index index(IndexRow row) {
        return new Index(
                row.name(),
                row.unique(),
                row.method(),
                keys.getOrDefault(row.oid(), List.of()).stream()
                        .map(IndexKeyRow::key)
                        .toList(),
                columns(
                        row.table(),
                        row.columns().subList(row.keys(), row.columns().size())),
                row.nullsDistinct(),
                Parentheses.stripped(row.predicate()),
                row.options(),
                row.valid(),
                row.comment());
    }

    private Stream<ConstraintRow> constraints(TableRow table, String type) {
        return of(constraints, table).filter(row -> row.type().equals(type));
    }

    private List<String> columns(ConstraintRow row, List<Integer> numbers) {
        return columns(row.table(), numbers);
    }

    private List<String> columns(long table, List<Integer> numbers) {
        return numbers.stream().map(number -> column(table, number)).toList();
    }

    private static <T> Stream<T> of(Map<Long, List<T>> parts, TableRow table) {
        return parts.getOrDefault(table.oid(), List.of()).stream();
    }
}
