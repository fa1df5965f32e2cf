package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.Unique;
import java.util.List;

/** Writes a new table with all that belongs to it. */
final class TableSteps {

    private final ChangeSet changes;
    private final Steps steps;

    TableSteps(ChangeSet changes, Steps steps) {
        this.changes = changes;
        this.steps = steps;
    }

    List<Step> create(Table table) {
        steps.at(Phase.CREATE_TABLE, TableText.create(table, constraint -> isInline(table, constraint)));
        table.checks().stream().filter(check -> !check.validated()).forEach(check -> add(table, check));
        table.uniques().stream().filter(unique -> !isInline(table, unique)).forEach(unique -> add(table, unique));
        table.foreignKeys().stream().filter(key -> !isInline(table, key)).forEach(key -> later(table, key));
        for (Index index : table.indexes()) {
            steps.at(Phase.CREATE_INDEX, IndexText.create(table.name(), index));
        }
        comments(table);
        return steps.list();
    }

    // In "create table" PostgreSQL takes a check for valid even where the statement says otherwise.
    private boolean isInline(Table table, Constraint constraint) {
        if (constraint instanceof Check check) {
            return check.validated();
        }
        if (constraint instanceof Unique unique) {
            return !isDoubled(table, unique);
        }
        return !(constraint instanceof ForeignKey key) || (key.validated() && changes.isReady(table.name(), key));
    }

    /**
     * Whether another key is over the same columns: "create table" makes only one of both (transformIndexConstraints in
     * parse_utilcmd.c), which is what Hibernate's own statement comes to; in a catalog, where every key has a name, there are two.
     */
    private static boolean isDoubled(Table table, Unique unique) {
        PrimaryKey key = table.primaryKey();
        if (key != null && key.name() == null) {
            return false;
        }
        boolean asPrimaryKey = key != null
                && unique.nullsDistinct()
                && key.columns().equals(unique.columns())
                && key.include().equals(unique.include())
                && key.deferral() == unique.deferral();
        return asPrimaryKey
                || table.uniques().stream()
                        .takeWhile(other -> !other.equals(unique))
                        .anyMatch(other -> other.withName(unique.name())
                                .withComment(unique.comment())
                                .equals(unique));
    }

    private void add(Table table, Constraint constraint) {
        steps.at(Phase.ADD_CONSTRAINT, ChangeSteps.alter(table.name()) + "add " + ConstraintText.of(constraint));
    }

    private void later(Table table, ForeignKey key) {
        steps.in(Stage.FOREIGN_KEYS, ChangeSteps.alter(table.name()) + "add " + ConstraintText.of(key));
        if (key.comment() != null) {
            steps.in(Stage.FOREIGN_KEYS, CommentText.of(ref(table.name(), key), key.comment()));
        }
    }

    private void comments(Table table) {
        ObjectName name = table.name();
        steps.comment(ObjectRef.table(name), table.comment());
        for (Column column : table.columns()) {
            steps.comment(ObjectRef.column(name, column.name()), column.comment());
        }
        for (Constraint constraint : table.constraints()) {
            if (!(constraint instanceof ForeignKey) || isInline(table, constraint)) {
                steps.comment(ref(name, constraint), constraint.comment());
            }
        }
        for (Index index : table.indexes()) {
            steps.comment(new ObjectRef(Kind.INDEX, name, index.name()), index.comment());
        }
    }

    private static ObjectRef ref(ObjectName table, Constraint constraint) {
        return new ObjectRef(constraint.kind(), table, constraint.name());
    }
}
