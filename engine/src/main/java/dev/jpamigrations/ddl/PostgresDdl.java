package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.Rename;
import dev.jpamigrations.schema.SequenceUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes changes as PostgreSQL's DDL, in an order that runs.
 *
 * <p>The order has two levels, {@link Stage} for the whole and {@link Phase} within a table, so that what belongs to one table
 * is read together. Renames keep their place in the list: changes before one speak of the old name, changes after it of the
 * new one.
 */
public final class PostgresDdl {

    private final Manner manner;

    private PostgresDdl(Manner manner) {
        this.manner = manner;
    }

    /** The shortest way, for scratch databases. */
    public PostgresDdl() {
        this(Manner.SHORT);
    }

    /**
     * The way back, with regard to rows that are there.
     *
     * @param sequenceUses the columns whose values are taken from sequences once the way back is gone
     */
    public static PostgresDdl back(List<SequenceUse> sequenceUses) {
        return new PostgresDdl(Manner.back(sequenceUses));
    }

    /**
     * With regard to rows that are there and to those who work with them. What a person must decide stands among the statements
     * with a {@link Statement#question}. A check that only accepts more than before is swapped in one statement; if nothing else
     * changes, it is not validated in the same transaction, so that rows are read under a lock that lets others write.
     *
     * @param changes the changes that are to be written, in PostgreSQL's own words
     * @param sequenceUses the columns whose values are taken from sequences once the changes are made
     */
    public static PostgresDdl forRows(List<Change> changes, List<SequenceUse> sequenceUses) {
        return new PostgresDdl(Manner.forRows(changes, sequenceUses));
    }

    /**
     * Writes the statements of an upgrade or, for reversed changes, of a downgrade.
     *
     * @param changes in the order in which they were found
     * @return statements in the order in which they run
     */
    public List<Statement> statements(List<Change> changes) {
        List<Statement> statements = new ArrayList<>();
        List<Change> together = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Rename) {
                statements.addAll(ordered(together));
                together.clear();
                statements.addAll(ordered(List.of(change)));
            } else {
                together.add(change);
            }
        }
        statements.addAll(ordered(together));
        return List.copyOf(statements);
    }

    private List<Statement> ordered(List<Change> changes) {
        SequenceTakers takers = new SequenceTakers(changes, manner.sequenceUses());
        ChangeSteps steps = new ChangeSteps(new ChangeSet(changes), takers, manner);
        return changes.stream()
                .flatMap(change -> change.accept(steps).stream())
                .sorted(Step.ORDER)
                .map(Step::statement)
                .toList();
    }
}
