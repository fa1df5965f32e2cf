package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.JavaSteps;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.RevisionFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the database that revisions make, by running them from the first to the last on an empty one. Roles that a revision
 * names and the server does not know are created on the way.
 */
public final class HistoryReplay {

    private final Replay replay;

    /**
     * @param databases where it is built
     * @param javaSteps runs the classes that revisions name
     */
    public HistoryReplay(ScratchDatabases databases, JavaSteps javaSteps) {
        this.replay = new Replay(javaSteps, new MissingRoles(databases));
    }

    /** What is read of a database, within a transaction or in autocommit. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    /**
     * Applies revisions.
     *
     * @param database empty, or holding what the revisions build on
     * @param files in an order in which they can be applied
     * @throws MigrationException where a statement or class fails
     */
    public void upgrade(ScratchDatabase database, List<RevisionFile> files) throws SQLException {
        try (Connection connection = database.connect()) {
            for (RevisionFile file : files) {
                replay.run(connection, file, Direction.UPGRADE);
            }
        }
    }

    /**
     * Applies revisions, and takes each one back once where it can be: there, back, and there again.
     *
     * @param database empty, or holding what the revisions build on
     * @param files in an order in which they can be applied
     * @param reading what is to be read at every stop
     * @return what each revision did, in their order
     * @throws MigrationException where a statement or class fails
     */
    public <T> List<RoundTrip<T>> thereAndBack(ScratchDatabase database, List<RevisionFile> files, Reading<T> reading)
            throws SQLException {
        List<RoundTrip<T>> trips = new ArrayList<>();
        try (Connection connection = database.connect()) {
            Traveller<T> traveller = new Traveller<>(replay, connection, reading);
            T state = reading.of(connection);
            for (RevisionFile file : files) {
                RoundTrip<T> trip = traveller.travel(file, state);
                trips.add(trip);
                state = trip.upgraded();
            }
        }
        return trips;
    }
}
