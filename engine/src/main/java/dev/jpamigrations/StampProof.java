package dev.jpamigrations;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Stamp;
import dev.jpamigrations.runner.VersionTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Compares a database with what revisions make before they are recorded as applied in it. Everything in it counts. */
final class StampProof implements Stamp.Proof {

    private static final String ADVICE =
            "Nothing was recorded. Stamp the revisions that the database really has, or bring it there first.";

    private final DatabaseComparison comparison;

    StampProof(DatabaseComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public void check(Connection connection, Set<RevisionId> applied, List<VersionTable.Name> versionTables)
            throws SQLException {
        // Where several histories share a database, what merely stands beside them is no history's
        boolean shared = applied.stream().map(RevisionId::history).distinct().count() > 1;
        List<Problem> problems = comparison.differences(LiveSchema.read(connection), applied).stream()
                .filter(difference -> !(shared && difference.untracked()))
                .map(difference -> difference.problem(ADVICE))
                .toList();
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }
}
