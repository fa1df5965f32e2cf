package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.AlterIndex;
import dev.jpamigrations.diff.Change.AlterType;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Change.DropColumn;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.diff.Change.SetComment;
import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the writers of single changes must know of the changes around them. */
final class ChangeSet {

    private static final Set<Kind> KEY_PARTS = EnumSet.of(Kind.COLUMN, Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.INDEX);

    private final List<ObjectName> created;
    private final List<ObjectName> dropped;
    private final List<ObjectName> altered;
    private final Set<ObjectName> keysChange = new HashSet<>();
    private final Set<ColumnName> droppedColumns = new HashSet<>();
    private final List<String> expressions;
    private final Map<ObjectName, ObjectName> newNames;
    private final CompositeTypes composites;
    private final Set<ObjectRef> rebuilt;
    private final Map<ObjectRef, SetComment> comments = new HashMap<>();

    ChangeSet(List<Change> changes) {
        this.created = TableOrder.of(
                Change.only(CreateTable.class, changes).map(CreateTable::table).toList());
        this.dropped = TableOrder.of(
                Change.only(DropTable.class, changes).map(DropTable::table).toList());
        Set<ObjectName> others = new TreeSet<>();
        for (Change change : changes) {
            ObjectRef subject = change.subject();
            others.add(subject.object());
            if (KEY_PARTS.contains(subject.kind())) {
                keysChange.add(subject.object());
            }
        }
        Change.only(AlterType.class, changes)
                .flatMap(alter -> alter.uses().stream())
                .forEach(use -> others.add(use.table()));
        this.composites = new CompositeTypes(changes);
        this.expressions = changes.stream().flatMap(NewExpressions::of).toList();
        this.newNames = NewNames.of(changes);
        this.rebuilt = rebuilt(changes);
        Change.only(SetComment.class, changes).forEach(change -> comments.put(change.subject(), change));
        created.forEach(others::remove);
        this.altered = List.copyOf(others);
        Change.only(DropColumn.class, changes)
                .forEach(drop -> droppedColumns.add(
                        new ColumnName(drop.table(), drop.column().name())));
        Change.only(AlterColumn.class, changes)
                .filter(alter -> ColumnAlteration.replacesColumn(alter))
                .forEach(alter -> droppedColumns.add(
                        new ColumnName(alter.table(), alter.to().name())));
    }

    private static Set<ObjectRef> rebuilt(List<Change> changes) {
        return Stream.of(
                        Change.only(AddConstraint.class, changes),
                        Change.only(CreateIndex.class, changes),
                        Change.only(AlterConstraint.class, changes)
                                .filter(change -> ConstraintSteps.isRebuilt(change.from(), change.to())),
                        Change.only(AlterIndex.class, changes)
                                .filter(change -> IndexText.isRebuilt(change.from(), change.to())))
                .flatMap(each -> each)
                .map(Change::subject)
                .collect(Collectors.toSet());
    }

    CompositeTypes composites() {
        return composites;
    }

    /** Whether a constraint or an index is made anew, and gets its comment on that occasion. */
    boolean isRebuilt(ObjectRef object) {
        return rebuilt.contains(object);
    }

    /** The comment that an object is to have in the end. */
    @Nullable
    String newComment(ObjectRef object, @Nullable String comment) {
        SetComment change = comments.get(object);
        return change == null ? comment : change.to();
    }

    /** Which table's turn it is: new tables first, targets before those that refer to them, then the others by name. */
    int rank(ObjectName table) {
        int index = created.indexOf(table);
        return index >= 0 ? index : created.size() + Math.max(0, altered.indexOf(table));
    }

    /** When a dropped table's turn is: those that refer to others first. */
    int dropRank(ObjectName table) {
        return dropped.size() - dropped.indexOf(table);
    }

    /** Whether a foreign key can be added in its table's turn: its target is there, complete, by then. */
    boolean isReady(ObjectName table, ForeignKey key) {
        ObjectName target = key.target();
        if (target.equals(table)) {
            return true;
        }
        if (created.contains(target)) {
            return rank(target) < rank(table);
        }
        return !keysChange.contains(target);
    }

    /** Whether a foreign key may stay until its table's turn: nothing happens to its target. */
    boolean mayStay(ForeignKey key) {
        return !dropped.contains(key.target()) && !keysChange.contains(key.target());
    }

    /** Whether the dropped table's foreign key must go before any table does: its target goes earlier than the table. */
    boolean holdsBack(Table table, ForeignKey key) {
        return dropped.contains(key.target()) && dropRank(key.target()) < dropRank(table.name());
    }

    /** Whether the column goes, and with it a sequence that it owns. */
    boolean drops(@Nullable ColumnName column) {
        return column != null && (dropped.contains(column.table()) || droppedColumns.contains(column));
    }

    /** Whether something else than the table's own index or constraint takes that name, in the namespace of the table. */
    boolean takesName(ObjectName table, String name) {
        ObjectName taker = newNames.get(new ObjectName(table.namespace(), name));
        return taker != null && !taker.equals(table);
    }

    /** Whether something new takes the name of a sequence. */
    boolean takesName(ObjectName sequence) {
        return newNames.containsKey(sequence);
    }

    /** Whether an expression that comes with these changes speaks of a label of an enum type. */
    boolean mention(String label) {
        Pattern word = Pattern.compile("(?<!\\w)" + Pattern.quote(label.replace("'", "''")) + "(?!\\w)");
        return expressions.stream().anyMatch(text -> word.matcher(text).find());
    }
}
