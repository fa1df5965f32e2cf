package dev.jpamigrations.diff.rename;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.CreateSequence;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Change.DropColumn;
import dev.jpamigrations.diff.Change.DropSequence;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what could be a rename. The rules err on the side of a question: an answer costs a line, a wrong drop costs the data.
 *
 * <ul>
 *   <li>Columns of one table whose types are of one family.
 *   <li>Tables of which at least half of the columns agree in name and family of type, or all of them in type.
 *   <li>Sequences that count alike, unless they come or go with a table that is named like them.
 * </ul>
 */
public final class Candidates {

    private final List<Change> changes;

    private Candidates(List<Change> changes) {
        this.changes = changes;
    }

    /** Every pair, in the order of the changes. */
    public static List<Candidate> of(List<Change> changes) {
        Candidates candidates = new Candidates(changes);
        return Stream.of(candidates.tables(), candidates.columns(), candidates.sequences())
                .flatMap(pairs -> pairs)
                .toList();
    }

    private Stream<Candidate> tables() {
        return pairs(DropTable.class, CreateTable.class, (drop, create) -> similar(drop.table(), create.table()));
    }

    private static boolean similar(Table one, Table other) {
        List<Column> unmatched = new ArrayList<>(other.columns());
        long sameName = one.columns().stream()
                .filter(column ->
                        unmatched.removeIf(it -> it.name().equals(column.name()) && TypeFamily.alike(column, it)))
                .count();
        int larger = Math.max(one.columns().size(), other.columns().size());
        return larger > 0 && (2 * sameName >= larger || types(one).equals(types(other)));
    }

    private static List<String> types(Table table) {
        return table.columns().stream().map(Column::baseType).sorted().toList();
    }

    private Stream<Candidate> columns() {
        return pairs(
                DropColumn.class,
                AddColumn.class,
                (drop, add) -> drop.table().equals(add.table())
                        && !drop.column().name().equals(add.column().name())
                        && TypeFamily.alike(drop.column(), add.column()));
    }

    private Stream<Candidate> sequences() {
        return pairs(
                DropSequence.class,
                CreateSequence.class,
                (drop, create) -> countAlike(drop.sequence(), create.sequence())
                        && !goesWithTable(drop.sequence())
                        && !comesWithTable(create.sequence()));
    }

    private static boolean countAlike(Sequence one, Sequence other) {
        return one.owner() == null
                && other.owner() == null
                && one.options().increment() == other.options().increment();
    }

    private boolean goesWithTable(Sequence sequence) {
        return Change.only(DropTable.class, changes)
                .anyMatch(drop -> isNamedLike(sequence.name(), drop.table().name()));
    }

    private boolean comesWithTable(Sequence sequence) {
        return Change.only(CreateTable.class, changes)
                .anyMatch(create -> isNamedLike(sequence.name(), create.table().name()));
    }

    // Hibernate calls a sequence after the entity or the table; "user_seq" serves "users" too.
    private static boolean isNamedLike(ObjectName sequence, ObjectName table) {
        String base = sequence.name().replaceFirst("_seq$", "");
        return base.startsWith(table.name()) || table.name().startsWith(base);
    }

    /** Whether what goes and what comes could be one. */
    private interface Alike<D, A> {
        boolean test(D drop, A add);
    }

    private <D extends Change, A extends Change> Stream<Candidate> pairs(
            Class<D> drops, Class<A> additions, Alike<D, A> alike) {
        return Change.only(drops, changes).flatMap(drop -> Change.only(additions, changes)
                .filter(add -> alike.test(drop, add))
                .map(add -> new Candidate(drop.subject(), add.subject())));
    }
}
