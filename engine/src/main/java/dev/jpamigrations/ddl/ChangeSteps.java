package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.AlterEnumType;
import dev.jpamigrations.diff.Change.AlterIndex;
import dev.jpamigrations.diff.Change.AlterSequence;
import dev.jpamigrations.diff.Change.CreateCompositeType;
import dev.jpamigrations.diff.Change.CreateEnumType;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.diff.Change.CreateNamespace;
import dev.jpamigrations.diff.Change.CreateSequence;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Change.DropColumn;
import dev.jpamigrations.diff.Change.DropCompositeType;
import dev.jpamigrations.diff.Change.DropConstraint;
import dev.jpamigrations.diff.Change.DropEnumType;
import dev.jpamigrations.diff.Change.DropIndex;
import dev.jpamigrations.diff.Change.DropNamespace;
import dev.jpamigrations.diff.Change.DropSequence;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.diff.Change.RenameColumn;
import dev.jpamigrations.diff.Change.RenameConstraint;
import dev.jpamigrations.diff.Change.RenameIndex;
import dev.jpamigrations.diff.Change.RenameSequence;
import dev.jpamigrations.diff.Change.RenameTable;
import dev.jpamigrations.diff.Change.SetComment;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Table;
import java.util.List;
import java.util.Objects;

/** Writes the statements of one change and says where each belongs. */
final class ChangeSteps implements Change.Visitor<List<Step>> {

    private final ChangeSet changes;
    private final SequenceTakers takers;
    private final Manner manner;

    ChangeSteps(ChangeSet changes, SequenceTakers takers, Manner manner) {
        this.changes = changes;
        this.takers = takers;
        this.manner = manner;
    }

    @Override
    public List<Step> visit(CreateNamespace change) {
        Namespace namespace = change.namespace();
        Steps steps = steps(change);
        steps.in(Stage.NAMESPACES, "create schema " + Sql.identifier(namespace.name()));
        steps.comment(Stage.NAMESPACES, change.subject(), namespace.comment());
        return steps.list();
    }

    @Override
    public List<Step> visit(DropNamespace change) {
        return steps(change)
                .in(
                        Stage.DROP_NAMESPACES,
                        "drop schema " + Sql.identifier(change.namespace().name()))
                .list();
    }

    @Override
    public List<Step> visit(CreateEnumType change) {
        Steps steps = steps(change);
        steps.in(Stage.TYPES, EnumTypeText.create(change.type()));
        steps.comment(Stage.TYPES, change.subject(), change.type().comment());
        return steps.list();
    }

    @Override
    public List<Step> visit(DropEnumType change) {
        return steps(change)
                .in(Stage.LEFTOVERS, "drop type " + Sql.name(change.type().name()))
                .list();
    }

    @Override
    public List<Step> visit(AlterEnumType change) {
        return new EnumTypeAlteration(change, changes, steps(change)).steps();
    }

    @Override
    public List<Step> visit(CreateCompositeType change) {
        Steps steps = new Steps(change.subject(), null, changes.composites().rank(change.type()));
        CompositeTypeText.create(change.type(), steps);
        return steps.list();
    }

    @Override
    public List<Step> visit(DropCompositeType change) {
        int turn = changes.composites().dropRank(change.type());
        return steps(change)
                .ranked(
                        Stage.LEFTOVERS,
                        turn,
                        "drop type " + Sql.name(change.type().name()))
                .list();
    }

    @Override
    public List<Step> visit(AlterCompositeType change) {
        Steps steps = new Steps(change.subject(), null, changes.composites().rank(change.to()));
        return new CompositeTypeAlteration(change, changes, steps).steps();
    }

    @Override
    public List<Step> visit(CreateSequence change) {
        SequenceSteps steps = new SequenceSteps(changes, steps(change));
        takers.of(change.sequence()).forEach(steps::advance);
        return steps.create(change.sequence());
    }

    @Override
    public List<Step> visit(DropSequence change) {
        return new SequenceSteps(changes, steps(change)).drop(change.sequence());
    }

    @Override
    public List<Step> visit(AlterSequence change) {
        return new SequenceSteps(changes, steps(change)).alter(change.from(), change.to());
    }

    @Override
    public List<Step> visit(RenameSequence change) {
        return move(change, "alter sequence ", change.from(), change.to());
    }

    @Override
    public List<Step> visit(CreateTable change) {
        return new TableSteps(changes, steps(change, change.table().name())).create(change.table());
    }

    @Override
    public List<Step> visit(DropTable change) {
        Table table = change.table();
        Steps steps = steps(change, table.name());
        for (ForeignKey key : table.foreignKeys()) {
            if (changes.holdsBack(table, key)) {
                steps.in(Stage.RELEASE, dropConstraint(table.name(), key));
            }
        }
        return steps.ranked(Stage.DROP_TABLES, changes.dropRank(table.name()), "drop table " + Sql.name(table.name()))
                .list();
    }

    @Override
    public List<Step> visit(RenameTable change) {
        return move(change, "alter table ", change.from(), change.to());
    }

    @Override
    public List<Step> visit(AddColumn change) {
        Column column = change.column();
        Steps steps = steps(change, change.table());
        if (manner.asks() && column.mustBeGiven()) {
            new Filling(change.table(), column).addColumn(steps);
        } else {
            steps.at(
                    column.generated() == null ? Phase.ADD_COLUMN : Phase.ADD_GENERATED_COLUMN,
                    alter(change.table()) + "add column " + ColumnText.of(change.table(), column));
        }
        steps.comment(change.subject(), column.comment());
        return steps.list();
    }

    @Override
    public List<Step> visit(DropColumn change) {
        Column column = change.column();
        return steps(change, change.table())
                .at(
                        column.generated() == null ? Phase.DROP_COLUMN : Phase.DROP_GENERATED_COLUMN,
                        alter(change.table()) + "drop column " + Sql.identifier(column.name()))
                .list();
    }

    @Override
    public List<Step> visit(AlterColumn change) {
        Steps steps = steps(change, change.table());
        for (ColumnAlteration.Part part : ColumnAlteration.parts(change)) {
            String question = part.question();
            if (question == null) {
                steps.at(part.phase(), part.sql());
            } else if (manner.asks()) {
                steps.ask(part.phase(), part.sql(), question);
            }
        }
        takers.beginningWith(change).forEach(use -> steps.at(Phase.ADVANCE_SEQUENCE, SequenceAdvance.past(use)));
        return steps.list();
    }

    @Override
    public List<Step> visit(RenameColumn change) {
        return rename(change, alter(change.table()) + "rename column " + Sql.identifier(change.from()), change.to());
    }

    @Override
    public List<Step> visit(AddConstraint change) {
        return constraints(change, change.table()).add(change.constraint());
    }

    @Override
    public List<Step> visit(DropConstraint change) {
        return constraints(change, change.table()).drop(change.constraint());
    }

    @Override
    public List<Step> visit(AlterConstraint change) {
        ConstraintSteps steps = constraints(change, change.table());
        return manner.widened().contains(change.subject())
                ? steps.swap((Check) change.to(), manner.nothingElse())
                : steps.alter(change.from(), change.to());
    }

    @Override
    public List<Step> visit(RenameConstraint change) {
        return rename(
                change, alter(change.table()) + "rename constraint " + Sql.identifier(change.from()), change.to());
    }

    @Override
    public List<Step> visit(CreateIndex change) {
        Steps steps = steps(change, change.table());
        steps.at(Phase.CREATE_INDEX, IndexText.create(change.table(), change.index()));
        steps.comment(
                change.subject(),
                changes.newComment(change.subject(), change.index().comment()));
        return steps.list();
    }

    @Override
    public List<Step> visit(DropIndex change) {
        Steps steps = steps(change, change.table());
        String sql = IndexText.drop(change.table(), change.index());
        boolean taken = changes.takesName(change.table(), change.index().name());
        return (taken ? steps.in(Stage.FREE_NAMES, sql) : steps.at(Phase.DROP_INDEX, sql)).list();
    }

    @Override
    public List<Step> visit(AlterIndex change) {
        Steps steps = steps(change, change.table());
        String name = IndexText.name(change.table(), change.to().name());
        if (!IndexText.isRebuilt(change.from(), change.to())) {
            IndexText.changeOptions(name, change.from().options(), change.to().options())
                    .forEach(sql -> steps.at(Phase.CREATE_INDEX, sql));
            return steps.list();
        }
        steps.at(Phase.DROP_INDEX, IndexText.drop(change.table(), change.from()));
        steps.at(Phase.CREATE_INDEX, IndexText.create(change.table(), change.to()));
        steps.comment(
                change.subject(),
                changes.newComment(change.subject(), change.to().comment()));
        return steps.list();
    }

    @Override
    public List<Step> visit(RenameIndex change) {
        return rename(change, "alter index " + IndexText.name(change.table(), change.from()) + " rename", change.to());
    }

    @Override
    public List<Step> visit(SetComment change) {
        if (changes.isRebuilt(change.subject())) {
            return List.of();
        }
        String sql = CommentText.of(change.subject(), change.to());
        if (CommentText.belongsToTable(change.subject().kind())) {
            return steps(change, change.subject().object())
                    .at(Phase.COMMENT, sql)
                    .list();
        }
        return steps(change).in(Stage.SEQUENCES, sql).list();
    }

    static String alter(ObjectName table) {
        return "alter table " + Sql.name(table) + " ";
    }

    static String dropConstraint(ObjectName table, Constraint constraint) {
        String name = Objects.requireNonNull(constraint.name(), "only a named constraint can be dropped");
        return alter(table) + "drop constraint " + Sql.identifier(name);
    }

    /** Another name, another namespace, or both. */
    private List<Step> move(Change change, String what, ObjectName from, ObjectName to) {
        ObjectName renamed = new ObjectName(from.namespace(), to.name());
        Steps steps = new Steps(change.subject(), change.subject().kind() == Kind.TABLE ? to : null, 0);
        if (!renamed.equals(from)) {
            steps.in(Stage.TABLES, what + Sql.name(from) + " rename to " + Sql.identifier(to.name()));
        }
        if (!renamed.equals(to)) {
            steps.in(Stage.TABLES, what + Sql.name(renamed) + " set schema " + Sql.identifier(to.namespace()));
        }
        return steps.list();
    }

    private List<Step> rename(Change change, String what, String to) {
        ObjectRef subject = change.subject();
        ObjectName table = CommentText.belongsToTable(subject.kind()) ? subject.object() : null;
        return new Steps(subject, table, 0)
                .in(Stage.TABLES, what + " to " + Sql.identifier(to))
                .list();
    }

    private ConstraintSteps constraints(Change change, ObjectName table) {
        return new ConstraintSteps(changes, steps(change, table), table);
    }

    private Steps steps(Change change) {
        return new Steps(change.subject(), null, 0);
    }

    private Steps steps(Change change, ObjectName table) {
        return new Steps(change.subject(), table, changes.rank(table));
    }
}
