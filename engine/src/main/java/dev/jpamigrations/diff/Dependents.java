package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.AlterIndex;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.diff.Change.DropColumn;
import dev.jpamigrations.diff.Change.DropConstraint;
import dev.jpamigrations.diff.Change.DropIndex;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the changes what must be dropped and made again because of them, although it is the same before and after:
 *
 * <ul>
 *   <li>a generated column, when a column that it computes from changes its type;
 *   <li>constraints and indexes of a column that must be made anew;
 *   <li>whatever compares with a label of an enum type, or a value of a composite type, that must be made anew;
 *   <li>a foreign key, when the key it refers to is made anew or the type of one of its ends changes.
 * </ul>
 *
 * <p>PostgreSQL refuses the change otherwise, or would drop these things along with it.
 */
final class Dependents {

    private final List<Change> changes;
    private final Disturbances disturbed;
    /** What already comes, goes or is altered. */
    private final Map<ObjectRef, Change> touched = new LinkedHashMap<>();

    private Dependents(List<Change> changes) {
        this.changes = new ArrayList<>(changes);
        this.disturbed = new Disturbances(changes);
        changes.forEach(this::touch);
    }

    /**
     * @param changes the differences alone
     * @param to the schema as it is to be
     * @return the same changes and the rebuilt things, in an order that can be applied one by one
     */
    static List<Change> with(List<Change> changes, Schema to) {
        Dependents dependents = new Dependents(changes);
        if (dependents.disturbed.isEmpty()) {
            return List.copyOf(changes);
        }
        to.tables().forEach(dependents::columns);
        to.tables().forEach(dependents::parts);
        to.tables().forEach(dependents::foreignKeys);
        return List.copyOf(dependents.changes);
    }

    private void columns(Table table) {
        Set<String> names = disturbed.namesIn(table.name());
        for (Column column : table.columns()) {
            Generated generated = column.generated();
            if (generated != null && Mentions.in(generated.expression()).any(names)) {
                rebuild(table.name(), column);
            }
        }
    }

    private void parts(Table table) {
        Set<String> replaced = disturbed.replacedIn(table.name());
        Set<String> types = disturbed.types();
        Predicate<String> mentions =
                text -> Mentions.in(text).any(replaced) || Mentions.in(text).any(types);
        for (Constraint constraint : table.constraints()) {
            boolean disturbs = constraint.accept(new Touches(replaced, mentions));
            if (disturbs) {
                rebuild(table.name(), constraint);
            }
        }
        for (Index index : table.indexes()) {
            if (uses(index, replaced, mentions)) {
                rebuild(table.name(), index);
            }
        }
    }

    private static boolean uses(Index index, Set<String> replaced, Predicate<String> mentions) {
        boolean predicate = index.where() != null && mentions.test(index.where());
        return predicate
                || index.include().stream().anyMatch(replaced::contains)
                || index.keys().stream()
                        .anyMatch(key -> key.column() == null
                                ? key.expression() != null && mentions.test(key.expression())
                                : replaced.contains(key.column()));
    }

    private void foreignKeys(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            if (disturbed.keyOf(key) || disturbed.retypes(table.name(), key)) {
                rebuild(table.name(), key);
            }
        }
    }

    private void rebuild(ObjectName table, Column column) {
        ObjectRef ref = ObjectRef.column(table, column.name());
        Change present = touched.get(ref);
        if (present == null) {
            replace(null, new DropColumn(table, column), new AddColumn(table, column));
        } else if (present instanceof AlterColumn alter) {
            replace(alter, new DropColumn(table, alter.from()), new AddColumn(table, alter.to()));
        }
        disturbed.replaced(table, column.name());
    }

    private void rebuild(ObjectName table, Constraint constraint) {
        Change present = touched.get(new ObjectRef(constraint.kind(), table, constraint.name()));
        if (present == null) {
            replace(null, new DropConstraint(table, constraint), new AddConstraint(table, constraint));
        } else if (present instanceof AlterConstraint alter) {
            replace(alter, new DropConstraint(table, alter.from()), new AddConstraint(table, alter.to()));
        }
        disturbed.constraint(table, constraint);
    }

    private void rebuild(ObjectName table, Index index) {
        Change present = touched.get(new ObjectRef(Kind.INDEX, table, index.name()));
        if (present == null) {
            replace(null, new DropIndex(table, index), new CreateIndex(table, index));
        } else if (present instanceof AlterIndex alter) {
            replace(alter, new DropIndex(table, alter.from()), new CreateIndex(table, alter.to()));
        }
        disturbed.index(table, index);
    }

    private void replace(@Nullable Change present, Change drop, Change add) {
        if (present != null) {
            changes.remove(present);
        }
        changes.add(drop);
        changes.add(add);
        touched.put(drop.subject(), drop);
    }

    // Something new in a new table is touched by the creation of the table.
    private void touch(Change change) {
        if (change instanceof Change.CreateTable creation) {
            ObjectName table = creation.table().name();
            creation.table().columns().forEach(c -> touched.put(ObjectRef.column(table, c.name()), change));
            creation.table().constraints().forEach(c -> touched.put(new ObjectRef(c.kind(), table, c.name()), change));
            creation.table().indexes().forEach(i -> touched.put(new ObjectRef(Kind.INDEX, table, i.name()), change));
        } else if (!(change instanceof Change.SetComment)) {
            touched.put(change.subject(), change);
        }
    }

    /** Whether a constraint stands on a replaced column or says something about a rebuilt enum type. */
    private record Touches(Set<String> replaced, Predicate<String> mentions) implements Constraint.Visitor<Boolean> {

        @Override
        public Boolean visitPrimaryKey(PrimaryKey key) {
            return any(key.columns()) || any(key.include());
        }

        @Override
        public Boolean visitUnique(Unique unique) {
            return any(unique.columns()) || any(unique.include());
        }

        @Override
        public Boolean visitForeignKey(ForeignKey key) {
            return any(key.columns());
        }

        @Override
        public Boolean visitCheck(Check check) {
            return mentions.test(check.expression());
        }

        private boolean any(List<String> columns) {
            return columns.stream().anyMatch(replaced::contains);
        }
    }
}
