package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The locks that a transaction holds at its end if it makes changes. All transactions of a server share one table of locks, with
 * room for {@code max_locks_per_transaction × (max_connections + max_prepared_transactions)}, 64 × 100 where nobody set it
 * otherwise (PostgreSQL manual, Lock Management); "out of shared memory" is what a transaction gets that asks for more.
 */
public final class Locks {

    /** Half of the table of a server with default settings: the other half is for those who work there meanwhile. */
    private static final int LIMIT = 3200;

    private Locks() {}

    /** Whether one transaction can make all changes on a server with default settings. */
    public static boolean fitOneTransaction(List<Change> changes) {
        return count(changes) <= LIMIT;
    }

    /** At most as many locks as the changes take. */
    static int count(List<Change> changes) {
        Set<ObjectName> touched = new HashSet<>();
        int count = 0;
        for (Change change : changes) {
            if (change instanceof CreateTable creation) {
                count += of(creation.table(), touched);
            } else if (change instanceof DropTable drop) {
                count += of(drop.table(), touched);
            } else {
                touched.add(change.subject().object());
                count++;
            }
        }
        return count + touched.size();
    }

    /** The table, the table for its long values and that one's index, its own indexes and sequences. */
    private static int of(Table table, Set<ObjectName> touched) {
        table.foreignKeys().stream().map(ForeignKey::target).forEach(touched::add);
        long identities = table.columns().stream()
                .filter(column -> column.identity() != null)
                .count();
        int keys = table.uniques().size() + (table.primaryKey() == null ? 0 : 1);
        return 3 + keys + table.indexes().size() + (int) identities;
    }
}
