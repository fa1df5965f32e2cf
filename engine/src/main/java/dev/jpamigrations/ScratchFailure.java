package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.sql.SQLException;

/** A scratch server that failed by itself, and through no statement of a revision or the model. */
final class ScratchFailure {

    private ScratchFailure() {}

    static MigrationException of(SQLException failed) {
        return MigrationException.environment(
                new Problem(
                        "ScratchDatabaseFailed",
                        Location.nowhere(),
                        "A scratch database failed: " + failed.getMessage(),
                        "Run it again; where it fails again, set shadowUrl to a server of your own."),
                failed);
    }
}
