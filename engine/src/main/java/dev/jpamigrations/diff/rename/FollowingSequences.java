package dev.jpamigrations.diff.rename;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.CreateSequence;
import dev.jpamigrations.diff.Change.DropSequence;
import dev.jpamigrations.diff.Change.RenameSequence;
import dev.jpamigrations.diff.Change.RenameTable;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Sequence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds sequences that get another name because their column or their table did. */
final class FollowingSequences {

    private final List<Change> changes;
    private final List<RenameTable> tables;

    /**
     * @param changes what is left to do
     * @param done the renames so far
     */
    FollowingSequences(List<Change> changes, List<Change> done) {
        this.changes = changes;
        this.tables = Change.only(RenameTable.class, done).toList();
    }

    List<Change> renames() {
        return Change.only(DropSequence.class, changes)
                .map(drop -> renamed(drop.sequence()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Change> renamed(Sequence before) {
        return Change.only(CreateSequence.class, changes)
                .map(CreateSequence::sequence)
                .filter(after -> isSame(before, after))
                .<Change>map(after -> new RenameSequence(before.name(), after.name()))
                .findFirst();
    }

    private boolean isSame(Sequence before, Sequence after) {
        if (before.owner() != null || after.owner() != null) {
            return Objects.equals(before.owner(), after.owner());
        }
        return tables.stream().anyMatch(rename -> after.name().equals(afterwards(before.name(), rename)));
    }

    /** {@code people_seq} of {@code users_seq}, where users became people. */
    private static ObjectName afterwards(ObjectName sequence, RenameTable rename) {
        String table = rename.from().name();
        return sequence.name().startsWith(table)
                ? new ObjectName(
                        rename.to().namespace(),
                        rename.to().name() + sequence.name().substring(table.length()))
                : sequence;
    }
}
