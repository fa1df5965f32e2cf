package dev.jpamigrations.schema;

import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns in order of declaration
 * @param primaryKey its primary key, or null
 * @param uniques its unique constraints
 * @param foreignKeys its foreign keys
 * @param checks its check constraints, in order of declaration (PostgreSQL numbers unnamed ones)
 * @param indexes its indexes that stand for themselves
 * @param comment its comment, or null
 */
public record Table(
        ObjectName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<Unique> uniques,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<Index> indexes,
        @Nullable String comment) {

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
    }

    /** The column of that name. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** Its constraints of all kinds: primary key, unique constraints, foreign keys, checks. */
    public List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        if (primaryKey != null) {
            constraints.add(primaryKey);
        }
        constraints.addAll(uniques);
        constraints.addAll(foreignKeys);
        constraints.addAll(checks);
        return List.copyOf(constraints);
    }

    /**
     * The same table in the form in which two catalogs are compared: columns and constraints by name. PostgreSQL cannot
     * put a column that was dropped and added again back to its place, so physical order is no difference.
     */
    public Table normalized() {
        Table sorted = withPartsByName();
        return new Table(
                name,
                columns.stream().sorted(Comparator.comparing(Column::name)).toList(),
                primaryKey,
                sorted.uniques,
                sorted.foreignKeys,
                sorted.checks,
                sorted.indexes,
                comment);
    }

    /** The same table without some of its parts. */
    public Table without(Predicate<ObjectRef> left) {
        return new Table(
                name,
                columns.stream()
                        .filter(each -> !left.test(ObjectRef.column(name, each.name())))
                        .toList(),
                primaryKey == null || left.test(primaryKey.in(name)) ? null : primaryKey,
                remaining(uniques, left),
                remaining(foreignKeys, left),
                remaining(checks, left),
                indexes.stream()
                        .filter(each -> !left.test(new ObjectRef(Kind.INDEX, name, each.name())))
                        .toList(),
                comment);
    }

    private <C extends Constraint> List<C> remaining(List<C> constraints, Predicate<ObjectRef> left) {
        return constraints.stream().filter(each -> !left.test(each.in(name))).toList();
    }

    /** The same table with other unique constraints. */
    public Table withUniques(List<Unique> otherUniques) {
        return new Table(name, columns, primaryKey, otherUniques, foreignKeys, checks, indexes, comment);
    }

    /** The same table with other columns. */
    public Table withColumns(List<Column> otherColumns) {
        return new Table(name, otherColumns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** The same table with other checks. */
    public Table withChecks(List<Check> otherChecks) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, otherChecks, indexes, comment);
    }

    /** The same table with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> otherForeignKeys) {
        return new Table(name, columns, primaryKey, uniques, otherForeignKeys, checks, indexes, comment);
    }

    /** The same table with its constraints and indexes by name; its columns stay where they are. */
    public Table withPartsByName() {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques.stream().sorted(byName(Unique::name)).toList(),
                foreignKeys.stream().sorted(byName(ForeignKey::name)).toList(),
                checks.stream().sorted(byName(Check::name)).toList(),
                indexes.stream().sorted(Comparator.comparing(Index::name)).toList(),
                comment);
    }

    private static <T> Comparator<T> byName(java.util.function.Function<T, @Nullable String> name) {
        return Comparator.comparing(name, Comparator.nullsLast(Comparator.<String>naturalOrder()));
    }
}
