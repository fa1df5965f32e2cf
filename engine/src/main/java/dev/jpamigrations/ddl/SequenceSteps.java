package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes changes of sequences. One that a column owns belongs to the turn of that column's table. */
final class SequenceSteps {

    private final ChangeSet changes;
    private final Steps steps;

    SequenceSteps(ChangeSet changes, Steps steps) {
        this.changes = changes;
        this.steps = steps;
    }

    List<Step> create(Sequence sequence) {
        place(sequence, Phase.CREATE_SEQUENCE, SequenceText.create(sequence));
        String comment = sequence.comment();
        if (comment != null) {
            ObjectRef subject = new ObjectRef(Kind.SEQUENCE, sequence.name(), null);
            place(sequence, Phase.CREATE_SEQUENCE, CommentText.of(subject, comment));
        }
        own(sequence);
        return steps.list();
    }

    /** Moves a sequence past the values that a column holds already. */
    void advance(SequenceUse use) {
        inTurnOf(use.column().table(), Phase.ADVANCE_SEQUENCE, SequenceAdvance.past(use));
    }

    /** A sequence goes with the column that owns it; saying it twice would fail. */
    List<Step> drop(Sequence sequence) {
        ColumnName owner = sequence.owner();
        String sql = "drop sequence " + Sql.name(sequence.name());
        if (owner == null) {
            steps.in(changes.takesName(sequence.name()) ? Stage.FREE_NAMES : Stage.LEFTOVERS, sql);
        } else if (!changes.drops(owner)) {
            inTurnOf(owner.table(), Phase.DROP_SEQUENCE, sql);
        }
        return steps.list();
    }

    List<Step> alter(Sequence from, Sequence to) {
        SequencePosition position = new SequencePosition(to.name(), from.options(), to.options());
        List<String> differences = new ArrayList<>(SequenceText.differences(from.options(), to.options()));
        position.restart().ifPresent(differences::add);
        if (!differences.isEmpty()) {
            position.moved().ifPresent(sql -> steps.in(Stage.SEQUENCES, sql));
            steps.in(Stage.SEQUENCES, alter(to) + String.join(" ", differences));
        }
        if (!Objects.equals(from.owner(), to.owner())) {
            if (from.owner() != null) {
                steps.in(Stage.RELEASE, alter(to) + "owned by none");
            }
            own(to);
        }
        return steps.list();
    }

    private void own(Sequence sequence) {
        ColumnName owner = sequence.owner();
        if (owner != null) {
            String column = Sql.name(owner.table()) + "." + Sql.identifier(owner.column());
            inTurnOf(owner.table(), Phase.OWN_SEQUENCE, alter(sequence) + "owned by " + column);
        }
    }

    private void place(Sequence sequence, Phase phase, String sql) {
        ColumnName owner = sequence.owner();
        if (owner == null) {
            steps.in(Stage.SEQUENCES, sql);
        } else {
            inTurnOf(owner.table(), phase, sql);
        }
    }

    private void inTurnOf(ObjectName table, Phase phase, String sql) {
        steps.at(table, changes.rank(table), phase, sql);
    }

    private static String alter(Sequence sequence) {
        return "alter sequence " + Sql.name(sequence.name()) + " ";
    }
}
