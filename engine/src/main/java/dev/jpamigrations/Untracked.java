package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.DropIndex;
import dev.jpamigrations.diff.Change.Removal;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import java.util.Set;

/**
 * Knows what merely stands beside what revisions make: tables of other applications, partitions made at night, an index for a
 * report. What changes which rows a table of the revisions takes, or what it does with them, does not stand beside it.
 */
final class Untracked {

    private static final Set<String> PARTS =
            Set.of("trigger", "rule", "policy", "constraint", "property", "partitioning");

    private final Schema made;

    /** @param made what the revisions make */
    Untracked(Schema made) {
        this.made = made;
    }

    /** Whether what would have to be done before a database is what the revisions make concerns nothing of theirs. */
    boolean covers(Change change) {
        if (change instanceof DropIndex drop && !drop.index().unique()) {
            return true;
        }
        ObjectRef subject = change.subject();
        return subject.member() == null
                ? change instanceof Removal
                : made.table(subject.object()).isEmpty();
    }

    /** Whether an object that no revision makes concerns nothing of theirs. */
    boolean covers(OpaqueObject object) {
        boolean isMade = made.opaques().stream().anyMatch(object::isNamedLike);
        boolean isPart = PARTS.contains(object.kind())
                && made.tables().stream().anyMatch(table -> object.isPartOf(table.name()));
        return !isMade && !isPart;
    }
}
