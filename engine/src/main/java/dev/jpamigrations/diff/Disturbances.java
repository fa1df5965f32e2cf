package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.AlterIndex;
import dev.jpamigrations.diff.Change.AlterType;
import dev.jpamigrations.diff.Change.DropConstraint;
import dev.jpamigrations.diff.Change.DropIndex;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What changes pull the ground from under: columns, keys and types that other things stand on. */
final class Disturbances {

    private final Set<ColumnName> replaced = new HashSet<>();
    private final Set<ColumnName> printedOtherwise = new HashSet<>();
    private final Set<ColumnName> otherType = new HashSet<>();
    private final Set<Key> keys = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    /** The columns of a key, in any order. */
    private record Key(ObjectName table, Set<String> columns) {}

    Disturbances(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof AlterColumn alter) {
                column(alter);
            } else if (change instanceof AlterConstraint alter) {
                constraint(alter.table(), alter.from());
                constraint(alter.table(), alter.to());
            } else if (change instanceof DropConstraint drop) {
                constraint(drop.table(), drop.constraint());
            } else if (change instanceof DropIndex drop) {
                index(drop.table(), drop.index());
            } else if (change instanceof AlterIndex alter) {
                if (!alter.from().withOptions(alter.to().options()).equals(alter.to())) {
                    index(alter.table(), alter.from());
                }
            } else if (change instanceof AlterType alter && !alter.isInPlace()) {
                type(alter);
            }
        }
    }

    private void type(AlterType change) {
        types.add(change.to().name().name());
        change.uses()
                .forEach(use ->
                        otherType.add(new ColumnName(use.table(), use.to().name())));
    }

    private void column(AlterColumn change) {
        Column from = change.from();
        Column to = change.to();
        ColumnName name = new ColumnName(change.table(), to.name());
        if (!Objects.equals(from.generated(), to.generated())) {
            replaced(change.table(), to.name());
        }
        if (!from.type().equals(to.type()) || !Objects.equals(from.collation(), to.collation())) {
            printedOtherwise.add(name);
        }
        if (!from.baseType().equals(to.baseType())) {
            otherType.add(name);
        }
    }

    /** A column is made anew. */
    void replaced(ObjectName table, String column) {
        replaced.add(new ColumnName(table, column));
    }

    /** A constraint is made anew. */
    void constraint(ObjectName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            keys.add(new Key(table, Set.copyOf(key.columns())));
        } else if (constraint instanceof Unique unique) {
            keys.add(new Key(table, Set.copyOf(unique.columns())));
        }
    }

    /** An index is made anew. */
    void index(ObjectName table, Index index) {
        if (index.unique()) {
            Set<String> columns = index.keys().stream()
                    .map(key -> String.valueOf(key.column()))
                    .collect(Collectors.toSet());
            keys.add(new Key(table, columns));
        }
    }

    boolean isEmpty() {
        return replaced.isEmpty()
                && printedOtherwise.isEmpty()
                && otherType.isEmpty()
                && keys.isEmpty()
                && types.isEmpty();
    }

    /** Names whose mention in the expression of a generated column means that it must be made anew. */
    Set<String> namesIn(ObjectName table) {
        Set<String> names = new HashSet<>(types);
        names.addAll(in(table, replaced));
        names.addAll(in(table, printedOtherwise));
        names.addAll(in(table, otherType));
        return names;
    }

    Set<String> replacedIn(ObjectName table) {
        return in(table, replaced);
    }

    Set<String> types() {
        return Set.copyOf(types);
    }

    /** Whether the key that a foreign key refers to is made anew. */
    boolean keyOf(ForeignKey key) {
        return keys.contains(new Key(key.target(), Set.copyOf(key.targetColumns())));
    }

    /** Whether one end of a foreign key becomes another type. */
    boolean retypes(ObjectName table, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> otherType.contains(new ColumnName(table, column)))
                || key.targetColumns().stream()
                        .anyMatch(column -> otherType.contains(new ColumnName(key.target(), column)));
    }

    private static Set<String> in(ObjectName table, Set<ColumnName> columns) {
        return columns.stream()
                .filter(column -> column.table().equals(table))
                .map(ColumnName::column)
                .collect(Collectors.toSet());
    }
}
