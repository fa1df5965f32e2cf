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
import dev.jpamigrations.diff.Change.RenameConstraint;
import dev.jpamigrations.diff.Change.RenameIndex;
import dev.jpamigrations.diff.Matching.Pair;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes within one table. */
final class TableDiff {

    private final ObjectName table;
    private final List<Change> renames = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private TableDiff(ObjectName table) {
        this.table = table;
    }

    static TableDiff of(Table from, Table to) {
        TableDiff diff = new TableDiff(to.name());
        PartRenames renames = new PartRenames(from, to);
        diff.constraints(renames.ofConstraints(Matching.by(Key::of, from.constraints(), to.constraints())));
        diff.indexes(renames.ofIndexes(Matching.by(Index::name, from.indexes(), to.indexes())));
        diff.columns(Matching.by(Column::name, from.columns(), to.columns()));
        SchemaDiff.commentChange(ObjectRef.table(to.name()), from.comment(), to.comment())
                .forEach(diff.changes::add);
        return diff;
    }

    /** Other names of constraints and indexes. */
    List<Change> renames() {
        return List.copyOf(renames);
    }

    /** Everything else, by the new names. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    private void columns(Matching<Column> columns) {
        columns.removed().forEach(column -> changes.add(new DropColumn(table, column)));
        columns.added().forEach(column -> changes.add(new AddColumn(table, column)));
        for (Pair<Column> pair : columns.kept()) {
            Column target = pair.to().withComment(pair.from().comment());
            if (!pair.from().equals(target)) {
                changes.add(new AlterColumn(table, pair.from(), target));
            }
            comment(Kind.COLUMN, target.name(), pair.from().comment(), pair.to().comment());
        }
    }

    private void constraints(Matching<Constraint> constraints) {
        constraints.removed().forEach(constraint -> changes.add(new DropConstraint(table, constraint)));
        constraints.added().forEach(constraint -> changes.add(new AddConstraint(table, constraint)));
        for (Pair<Constraint> pair : constraints.kept()) {
            Constraint before = pair.from().withName(pair.to().name());
            Constraint target = pair.to().withComment(before.comment());
            if (!Objects.equals(pair.from().name(), pair.to().name())) {
                renames.add(new RenameConstraint(
                        table,
                        target.kind(),
                        Objects.requireNonNull(pair.from().name()),
                        Objects.requireNonNull(target.name())));
            }
            if (!before.equals(target)) {
                changes.add(new AlterConstraint(table, before, target));
            }
            comment(target.kind(), target.name(), before.comment(), pair.to().comment());
        }
    }

    private void indexes(Matching<Index> indexes) {
        indexes.removed().forEach(index -> changes.add(new DropIndex(table, index)));
        indexes.added().forEach(index -> changes.add(new CreateIndex(table, index)));
        for (Pair<Index> pair : indexes.kept()) {
            Index before = pair.from().withName(pair.to().name());
            Index target = pair.to().withComment(before.comment());
            if (!pair.from().name().equals(target.name())) {
                renames.add(new RenameIndex(table, pair.from().name(), target.name()));
            }
            if (!before.equals(target)) {
                changes.add(new AlterIndex(table, before, target));
            }
            comment(Kind.INDEX, target.name(), before.comment(), pair.to().comment());
        }
    }

    private void comment(Kind kind, @Nullable String member, @Nullable String before, @Nullable String after) {
        SchemaDiff.commentChange(new ObjectRef(kind, table, member), before, after)
                .forEach(changes::add);
    }

    /** By what a constraint is recognised. */
    private record Key(Kind kind, @Nullable String name) {

        static Key of(Constraint constraint) {
            return new Key(constraint.kind(), constraint.name());
        }
    }
}
