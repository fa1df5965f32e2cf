package dev.jpamigrations.diff;

import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two schemas, as a step from the one to the other. A removal carries the whole removed thing and an
 * alteration both states, so that every change can be reversed without looking at a database.
 *
 * <p>A comment is part of what is created or removed; a comment on something that stays is a change of its own, {@link
 * SetComment}, and alterations leave comments alone.
 */
public sealed interface Change {

    /** Makes something that was not there. */
    sealed interface Creation extends Change {}

    /** Takes something away. */
    sealed interface Removal extends Change {}

    /** Gives something another name. */
    sealed interface Rename extends Change {}

    /** Gives a type another form, in which columns hold values. */
    sealed interface AlterType extends Change {

        /** The type as it is to be. */
        UserDefinedType to();

        /** The columns of that type, or of arrays of it, that exist before and after. */
        List<TypeUse> uses();

        /** Whether PostgreSQL can do it while columns have the type; otherwise they move to one that is made anew. */
        boolean isInPlace();
    }

    /** The opposite step. */
    Change reversed();

    /** What it changes, by its name before the change; after it for something new. */
    ObjectRef subject();

    /** Calls the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** The opposite steps in the opposite order. */
    static List<Change> reversed(List<Change> changes) {
        List<Change> reversed = new ArrayList<>(changes.size());
        changes.forEach(change -> reversed.add(change.reversed()));
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }

    /** The changes of one kind. */
    static <T extends Change> Stream<T> only(Class<T> kind, List<Change> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * A method for each kind of change.
     *
     * @param <R> what it returns
     */
    interface Visitor<R> {

        R visit(CreateNamespace change);

        R visit(DropNamespace change);

        R visit(CreateEnumType change);

        R visit(DropEnumType change);

        R visit(AlterEnumType change);

        R visit(CreateCompositeType change);

        R visit(DropCompositeType change);

        R visit(AlterCompositeType change);

        R visit(CreateSequence change);

        R visit(DropSequence change);

        R visit(AlterSequence change);

        R visit(RenameSequence change);

        R visit(CreateTable change);

        R visit(DropTable change);

        R visit(RenameTable change);

        R visit(AddColumn change);

        R visit(DropColumn change);

        R visit(AlterColumn change);

        R visit(RenameColumn change);

        R visit(AddConstraint change);

        R visit(DropConstraint change);

        R visit(AlterConstraint change);

        R visit(RenameConstraint change);

        R visit(CreateIndex change);

        R visit(DropIndex change);

        R visit(AlterIndex change);

        R visit(RenameIndex change);

        R visit(SetComment change);
    }

    /** A new namespace. */
    record CreateNamespace(Namespace namespace) implements Creation {
        @Override
        public DropNamespace reversed() {
            return new DropNamespace(namespace);
        }

        @Override
        public ObjectRef subject() {
            return ref(Kind.NAMESPACE, namespace.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A namespace goes. */
    record DropNamespace(Namespace namespace) implements Removal {
        @Override
        public CreateNamespace reversed() {
            return new CreateNamespace(namespace);
        }

        @Override
        public ObjectRef subject() {
            return ref(Kind.NAMESPACE, namespace.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A new enum type. */
    record CreateEnumType(EnumType type) implements Creation {
        @Override
        public DropEnumType reversed() {
            return new DropEnumType(type);
        }

        @Override
        public ObjectRef subject() {
            return type.ref();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An enum type goes. */
    record DropEnumType(EnumType type) implements Removal {
        @Override
        public CreateEnumType reversed() {
            return new CreateEnumType(type);
        }

        @Override
        public ObjectRef subject() {
            return type.ref();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A column of an enum type or of a composite type, or of arrays of it, that exists before and after the type changes.
     *
     * @param table its table
     * @param from the column as it is
     * @param to the column as it is to be, of the same type
     */
    record TypeUse(ObjectName table, Column from, Column to) {

        static List<TypeUse> reversed(List<TypeUse> uses) {
            return uses.stream()
                    .map(use -> new TypeUse(use.table(), use.to(), use.from()))
                    .toList();
        }
    }

    /** An enum type gets other labels. */
    record AlterEnumType(EnumType from, EnumType to, List<TypeUse> uses) implements AlterType {

        public AlterEnumType {
            uses = List.copyOf(uses);
        }

        /** Whether all labels stay in their order and others join them. */
        @Override
        public boolean isInPlace() {
            List<String> kept = new ArrayList<>(to.labels());
            kept.retainAll(from.labels());
            return kept.equals(from.labels());
        }

        @Override
        public AlterEnumType reversed() {
            return new AlterEnumType(to, from, TypeUse.reversed(uses));
        }

        @Override
        public ObjectRef subject() {
            return from.ref();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A new composite type. */
    record CreateCompositeType(CompositeType type) implements Creation {
        @Override
        public DropCompositeType reversed() {
            return new DropCompositeType(type);
        }

        @Override
        public ObjectRef subject() {
            return type.ref();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A composite type goes. */
    record DropCompositeType(CompositeType type) implements Removal {
        @Override
        public CreateCompositeType reversed() {
            return new CreateCompositeType(type);
        }

        @Override
        public ObjectRef subject() {
            return type.ref();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A composite type gets other attributes, or attributes whose types are made anew.
     *
     * @param moved the attributes whose types keep their name, but are made anew
     */
    record AlterCompositeType(CompositeType from, CompositeType to, Set<String> moved, List<TypeUse> uses)
            implements AlterType {

        public AlterCompositeType {
            moved = Set.copyOf(moved);
            uses = List.copyOf(uses);
        }

        /**
         * Whether attributes only go, or come after those that stay as they are. PostgreSQL refuses another type for an attribute of
         * a type that a column has (PostgreSQL manual, ALTER TYPE).
         */
        @Override
        public boolean isInPlace() {
            List<CompositeType.Attribute> kept = from.attributes().stream()
                    .filter(attribute -> to.attribute(attribute.name()).isPresent())
                    .toList();
            return moved.isEmpty()
                    && IntStream.range(0, kept.size()).allMatch(i -> kept.get(i)
                            .isStoredLike(to.attributes().get(i)));
        }

        @Override
        public AlterCompositeType reversed() {
            return new AlterCompositeType(to, from, moved, TypeUse.reversed(uses));
        }

        @Override
        public ObjectRef subject() {
            return from.ref();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A new sequence. */
    record CreateSequence(Sequence sequence) implements Creation {
        @Override
        public DropSequence reversed() {
            return new DropSequence(sequence);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.SEQUENCE, sequence.name(), null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A sequence goes. */
    record DropSequence(Sequence sequence) implements Removal {
        @Override
        public CreateSequence reversed() {
            return new CreateSequence(sequence);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.SEQUENCE, sequence.name(), null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A sequence counts otherwise or belongs to another column. */
    record AlterSequence(Sequence from, Sequence to) implements Change {
        @Override
        public AlterSequence reversed() {
            return new AlterSequence(to, from);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.SEQUENCE, from.name(), null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A sequence gets another name or moves to another namespace. */
    record RenameSequence(ObjectName from, ObjectName to) implements Rename {
        @Override
        public RenameSequence reversed() {
            return new RenameSequence(to, from);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.SEQUENCE, from, null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A new table with all that belongs to it. */
    record CreateTable(Table table) implements Creation {
        @Override
        public DropTable reversed() {
            return new DropTable(table);
        }

        @Override
        public ObjectRef subject() {
            return ObjectRef.table(table.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A table goes with all that belongs to it. */
    record DropTable(Table table) implements Removal {
        @Override
        public CreateTable reversed() {
            return new CreateTable(table);
        }

        @Override
        public ObjectRef subject() {
            return ObjectRef.table(table.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A table gets another name or moves to another namespace. */
    record RenameTable(ObjectName from, ObjectName to) implements Rename {
        @Override
        public RenameTable reversed() {
            return new RenameTable(to, from);
        }

        @Override
        public ObjectRef subject() {
            return ObjectRef.table(from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A new column. */
    record AddColumn(ObjectName table, Column column) implements Creation {
        @Override
        public DropColumn reversed() {
            return new DropColumn(table, column);
        }

        @Override
        public ObjectRef subject() {
            return ObjectRef.column(table, column.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A column goes. */
    record DropColumn(ObjectName table, Column column) implements Removal {
        @Override
        public AddColumn reversed() {
            return new AddColumn(table, column);
        }

        @Override
        public ObjectRef subject() {
            return ObjectRef.column(table, column.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A column changes its type, nullability, default, identity or expression. */
    record AlterColumn(ObjectName table, Column from, Column to) implements Change {
        @Override
        public AlterColumn reversed() {
            return new AlterColumn(table, to, from);
        }

        @Override
        public ObjectRef subject() {
            return ObjectRef.column(table, from.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A column gets another name. */
    record RenameColumn(ObjectName table, String from, String to) implements Rename {
        @Override
        public RenameColumn reversed() {
            return new RenameColumn(table, to, from);
        }

        @Override
        public ObjectRef subject() {
            return ObjectRef.column(table, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A new constraint. */
    record AddConstraint(ObjectName table, Constraint constraint) implements Creation {
        @Override
        public DropConstraint reversed() {
            return new DropConstraint(table, constraint);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(constraint.kind(), table, constraint.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A constraint goes. */
    record DropConstraint(ObjectName table, Constraint constraint) implements Removal {
        @Override
        public AddConstraint reversed() {
            return new AddConstraint(table, constraint);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(constraint.kind(), table, constraint.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A constraint of the same kind and name says something else. */
    record AlterConstraint(ObjectName table, Constraint from, Constraint to) implements Change {
        @Override
        public AlterConstraint reversed() {
            return new AlterConstraint(table, to, from);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(from.kind(), table, from.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A constraint gets another name. */
    record RenameConstraint(ObjectName table, Kind kind, String from, String to) implements Rename {
        @Override
        public RenameConstraint reversed() {
            return new RenameConstraint(table, kind, to, from);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(kind, table, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A new index. */
    record CreateIndex(ObjectName table, Index index) implements Creation {
        @Override
        public DropIndex reversed() {
            return new DropIndex(table, index);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.INDEX, table, index.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An index goes. */
    record DropIndex(ObjectName table, Index index) implements Removal {
        @Override
        public CreateIndex reversed() {
            return new CreateIndex(table, index);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.INDEX, table, index.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An index of the same name is another one. */
    record AlterIndex(ObjectName table, Index from, Index to) implements Change {
        @Override
        public AlterIndex reversed() {
            return new AlterIndex(table, to, from);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.INDEX, table, from.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An index gets another name. */
    record RenameIndex(ObjectName table, String from, String to) implements Rename {
        @Override
        public RenameIndex reversed() {
            return new RenameIndex(table, to, from);
        }

        @Override
        public ObjectRef subject() {
            return new ObjectRef(Kind.INDEX, table, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Something that stays gets another comment, or none. */
    record SetComment(
            ObjectRef subject,
            @Nullable String from,
            @Nullable String to) implements Change {
        @Override
        public SetComment reversed() {
            return new SetComment(subject, to, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    private static ObjectRef ref(Kind kind, String name) {
        return new ObjectRef(kind, ObjectName.of(name), null);
    }
}
