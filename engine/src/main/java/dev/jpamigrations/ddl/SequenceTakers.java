package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.CreateSequence;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceUse;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the columns that may hold values and from now on take theirs from a sequence. What the application takes from where is told
 * for the way there; for the way back it is inferred: columns that no longer count themselves need a sequence.
 */
final class SequenceTakers {

    /** What a sequence can count in. */
    static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    private final List<AlterColumn> altered;
    private final List<SequenceUse> uses;
    private final Set<ObjectName> created;

    SequenceTakers(List<Change> changes, List<SequenceUse> uses) {
        this.altered = Change.only(AlterColumn.class, changes)
                .filter(alter -> isNumber(alter.to().type()))
                .toList();
        Set<ObjectName> newTables = Change.only(CreateTable.class, changes)
                .map(create -> create.table().name())
                .collect(Collectors.toSet());
        Set<ColumnName> newColumns = Change.only(AddColumn.class, changes)
                .map(add -> new ColumnName(add.table(), add.column().name()))
                .collect(Collectors.toSet());
        this.uses = uses.stream()
                .filter(use -> isNumber(use.type()))
                .filter(use -> !newTables.contains(use.column().table()) && !newColumns.contains(use.column()))
                .toList();
        this.created = Change.only(CreateSequence.class, changes)
                .map(create -> create.sequence().name())
                .collect(Collectors.toSet());
    }

    private static boolean isNumber(String type) {
        return INTEGERS.contains(type) || type.startsWith("numeric");
    }

    /** The columns that take from a new sequence. */
    List<SequenceUse> of(Sequence sequence) {
        List<SequenceUse> known =
                uses.stream().filter(use -> isOf(use, sequence)).toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<SequenceUse> told = where(alter -> takes(alter, sequence), sequence);
        return told.isEmpty() && sequence.owner() == null ? inferred(sequence) : told;
    }

    /** The sequences, not new ones, from which a column begins to take its values instead of counting itself. */
    Stream<SequenceUse> beginningWith(AlterColumn change) {
        return uses.stream()
                .filter(use -> use.column().equals(name(change)) && losesCounter(change))
                .filter(use -> !created.contains(use.sequence().name()));
    }

    private static boolean isOf(SequenceUse use, Sequence sequence) {
        return use.sequence().name().equals(sequence.name());
    }

    private static boolean takes(AlterColumn change, Sequence sequence) {
        return name(change).equals(sequence.owner()) || sequence.isUsedBy(change.to());
    }

    /** All that need a sequence, and of which nothing is known. */
    private List<SequenceUse> inferred(Sequence sequence) {
        return where(
                change -> losesCounter(change)
                        && uses.stream().noneMatch(use -> use.column().equals(name(change))),
                sequence);
    }

    private List<SequenceUse> where(Predicate<AlterColumn> condition, Sequence sequence) {
        return altered.stream()
                .filter(condition)
                .map(change ->
                        new SequenceUse(sequence, name(change), change.to().type()))
                .toList();
    }

    private static boolean losesCounter(AlterColumn change) {
        return counts(change.from()) && !counts(change.to());
    }

    private static boolean counts(Column column) {
        String value = column.defaultValue();
        return column.identity() != null || (value != null && value.startsWith("nextval("));
    }

    private static ColumnName name(AlterColumn change) {
        return new ColumnName(change.table(), change.to().name());
    }
}
