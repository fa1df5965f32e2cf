package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Change.AlterEnumType;
import dev.jpamigrations.diff.Change.AlterSequence;
import dev.jpamigrations.diff.Change.CreateCompositeType;
import dev.jpamigrations.diff.Change.CreateEnumType;
import dev.jpamigrations.diff.Change.CreateNamespace;
import dev.jpamigrations.diff.Change.CreateSequence;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Change.DropCompositeType;
import dev.jpamigrations.diff.Change.DropEnumType;
import dev.jpamigrations.diff.Change.DropNamespace;
import dev.jpamigrations.diff.Change.DropSequence;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.diff.Change.SetComment;
import dev.jpamigrations.diff.Matching.Pair;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes that lead from one schema to another: facts only, no judgement.
 *
 * <p>Both schemas come from a catalog, so that every name is known and every text is PostgreSQL's own print; only the empty
 * schema may be compared with one that comes from a mapping. Opaque objects take no part.
 *
 * <p>Whatever two records differ in is a change, there is no list of properties to compare: nothing can be forgotten here.
 */
public final class SchemaDiff {

    private final Schema from;
    private final Schema to;
    private final List<Change> renames = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private SchemaDiff(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Compares two schemas.
     *
     * @param from the schema as it is
     * @param to the schema as it is to be
     * @return the changes in a fixed order: renames first, so that all others speak of the new names, then by kind of object and
     *     name; empty where both are the same but for the order
     *     of columns
     */
    public static List<Change> between(Schema from, Schema to) {
        SchemaDiff diff = new SchemaDiff(from, to);
        diff.namespaces();
        diff.enumTypes();
        diff.compositeTypes();
        diff.sequences();
        diff.tables();
        diff.renames.addAll(diff.changes);
        return Dependents.with(diff.renames, to);
    }

    private void namespaces() {
        Matching<Namespace> namespaces = Matching.by(Namespace::name, from.namespaces(), to.namespaces());
        namespaces.removed().forEach(namespace -> changes.add(new DropNamespace(namespace)));
        namespaces.added().forEach(namespace -> changes.add(new CreateNamespace(namespace)));
        for (Pair<Namespace> pair : namespaces.kept()) {
            ObjectName name = ObjectName.of(pair.to().name());
            comment(
                    new ObjectRef(Kind.NAMESPACE, name, null),
                    pair.from().comment(),
                    pair.to().comment());
        }
    }

    private void enumTypes() {
        Matching<EnumType> types = Matching.by(EnumType::name, from.enumTypes(), to.enumTypes());
        types.removed().forEach(type -> changes.add(new DropEnumType(type)));
        types.added().forEach(type -> changes.add(new CreateEnumType(type)));
        for (Pair<EnumType> pair : types.kept()) {
            EnumType target = pair.to().withComment(pair.from().comment());
            if (!pair.from().equals(target)) {
                changes.add(new AlterEnumType(pair.from(), target, TypeUses.of(target, from, to)));
            }
            comment(target.ref(), pair.from().comment(), pair.to().comment());
        }
    }

    private void compositeTypes() {
        Matching<CompositeType> types = Matching.by(CompositeType::name, from.compositeTypes(), to.compositeTypes());
        types.removed().forEach(type -> changes.add(new DropCompositeType(type)));
        types.added().forEach(type -> changes.add(new CreateCompositeType(type)));
        List<AlterEnumType> enums = Change.only(AlterEnumType.class, changes).toList();
        List<Pair<CompositeType>> kept = types.kept().stream()
                .map(pair -> new Pair<>(
                        pair.from(), pair.to().withComment(pair.from().comment())))
                .toList();
        changes.addAll(new CompositeTypeDiff(enums, type -> TypeUses.of(type, from, to)).changes(kept));
        types.kept()
                .forEach(pair -> comment(
                        pair.to().ref(), pair.from().comment(), pair.to().comment()));
    }

    private void sequences() {
        Matching<Sequence> sequences = Matching.by(Sequence::name, from.sequences(), to.sequences());
        sequences.removed().forEach(sequence -> changes.add(new DropSequence(sequence)));
        sequences.added().forEach(sequence -> changes.add(new CreateSequence(sequence)));
        for (Pair<Sequence> pair : sequences.kept()) {
            Sequence target = pair.to().withComment(pair.from().comment());
            if (!pair.from().equals(target)) {
                changes.add(new AlterSequence(pair.from(), target));
            }
            comment(
                    new ObjectRef(Kind.SEQUENCE, target.name(), null),
                    pair.from().comment(),
                    pair.to().comment());
        }
    }

    private void tables() {
        Matching<Table> tables = Matching.by(Table::name, from.tables(), to.tables());
        tables.removed().forEach(table -> changes.add(new DropTable(table)));
        tables.added().forEach(table -> changes.add(new CreateTable(table)));
        for (Pair<Table> pair : tables.kept()) {
            TableDiff diff = TableDiff.of(pair.from(), pair.to());
            renames.addAll(diff.renames());
            changes.addAll(diff.changes());
        }
    }

    private void comment(ObjectRef subject, @Nullable String before, @Nullable String after) {
        commentChange(subject, before, after).forEach(changes::add);
    }

    static Stream<Change> commentChange(ObjectRef subject, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after) ? Stream.empty() : Stream.of(new SetComment(subject, before, after));
    }
}
