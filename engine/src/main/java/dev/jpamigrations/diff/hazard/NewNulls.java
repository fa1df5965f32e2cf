package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.AllowedValues;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Unique;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns that are added and null in every row that is there. A key with one of them refers to nothing and is equal to no other
 * (PostgreSQL manual, Constraints), and null is in no list, which a check accepts.
 */
final class NewNulls {

    private final Set<ObjectRef> columns;

    NewNulls(List<Change> changes) {
        this.columns = Change.only(AddColumn.class, changes)
                .filter(add -> add.column().nullable() && add.column().isNullUnlessGiven())
                .map(AddColumn::subject)
                .collect(Collectors.toSet());
    }

    /** Whether every row that is there satisfies what a change adds, since these columns are null. */
    boolean satisfy(Change change) {
        if (change instanceof CreateIndex create) {
            return satisfy(create.table(), create.index());
        }
        if (!(change instanceof AddConstraint add)) {
            return false;
        }
        if (add.constraint() instanceof ForeignKey key) {
            return key.fullMatch()
                    ? key.columns().stream().allMatch(column -> isNull(add.table(), column))
                    : isAnyNull(add.table(), key.columns());
        }
        if (add.constraint() instanceof Unique unique) {
            return unique.nullsDistinct() && isAnyNull(add.table(), unique.columns());
        }
        return add.constraint() instanceof Check check
                && AllowedValues.of(check.expression())
                        .filter(values -> isNull(add.table(), values.column()))
                        .isPresent();
    }

    private boolean satisfy(ObjectName table, Index index) {
        return index.nullsDistinct()
                && index.keys().stream().anyMatch(key -> key.column() != null && isNull(table, key.column()));
    }

    private boolean isAnyNull(ObjectName table, List<String> names) {
        return names.stream().anyMatch(name -> isNull(table, name));
    }

    private boolean isNull(ObjectName table, String column) {
        return columns.contains(ObjectRef.column(table, column));
    }
}
