package dev.jpamigrations.runner;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Runs what revisions do on a scratch database and records nothing. Classes marked {@code skip-replay} are left out.
 *
 * <p>In autocommit a transaction is made of whatever PostgreSQL lets be one, as in a real run; otherwise all runs in the
 * caller's transaction, and what PostgreSQL refuses there fails.
 */
public final class Replay {

    /** The session keeps no plan of what revisions query: they change the tables, of which the driver takes no notice here. */
    private static final int NEVER = 0;

    private final PartRunner parts;
    private final Cure cure;

    /** Puts right what keeps a part from running on a scratch database, such as a role that only real servers have. */
    @FunctionalInterface
    public interface Cure {

        /** Whether something was put right, and the part is to be tried again. */
        boolean of(Exception reason);
    }

    /** Is told of each statement and class of a section around its run, on the same connection. */
    public interface Watch {

        /** Watches nothing. */
        Watch NONE = new Watch() {};

        /** It is run next. */
        default void before(Part part) throws SQLException {}

        /** It was run. */
        default void after(Part part) throws SQLException {}
    }

    /**
     * @param javaSteps runs the classes that revisions name
     * @param cure asked when a part fails in autocommit
     */
    public Replay(JavaSteps javaSteps, Cure cure) {
        this.parts = new PartRunner(javaSteps, RunListener.SILENT);
        this.cure = cure;
    }

    /** Whether one transaction can hold all that the revision does in that direction. */
    public static boolean fitsTransaction(RevisionFile file, Direction direction) {
        return file.section(direction).transactional()
                && file.section(direction).parts().stream().noneMatch(TransactionRules::standsAlone);
    }

    /**
     * Runs one section of a revision.
     *
     * @throws MigrationException {@code [StatementFailed]} or {@code [DataMigrationFailed]}
     */
    public void run(Connection connection, RevisionFile file, Direction direction) throws SQLException {
        run(connection, file, direction, Watch.NONE);
    }

    /** The same, watched. */
    public void run(Connection connection, RevisionFile file, Direction direction, Watch watch) throws SQLException {
        boolean ownTransactions = connection.getAutoCommit();
        for (Segment segment : Segment.of(file.section(direction), 0)) {
            try {
                if (ownTransactions) {
                    runCured(connection, file, direction, segment, watch);
                } else {
                    runAll(connection, file, direction, segment, watch);
                }
            } catch (StatementFailure failed) {
                throw failed.toldWith("It failed on a scratch database; the target database was not touched.");
            }
        }
    }

    private void runCured(Connection connection, RevisionFile file, Direction direction, Segment segment, Watch watch)
            throws SQLException, StatementFailure {
        while (true) {
            try {
                runCommitted(connection, file, direction, segment, watch);
                return;
            } catch (StatementFailure failed) {
                if (!cure.of(failed.reason())) {
                    throw failed;
                }
            }
        }
    }

    private void runCommitted(
            Connection connection, RevisionFile file, Direction direction, Segment segment, Watch watch)
            throws SQLException, StatementFailure {
        connection.setAutoCommit(!segment.transactional());
        try {
            runAll(connection, file, direction, segment, watch);
            if (segment.transactional()) {
                connection.commit();
            }
        } catch (StatementFailure failed) {
            if (segment.transactional()) {
                connection.rollback();
            }
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void runAll(Connection connection, RevisionFile file, Direction direction, Segment segment, Watch watch)
            throws SQLException, StatementFailure {
        for (Part part : file.section(direction).parts().subList(segment.from(), segment.to())) {
            watch.before(part);
            run(connection, file, direction, part);
            watch.after(part);
        }
    }

    private void run(Connection connection, RevisionFile file, Direction direction, Part part)
            throws SQLException, StatementFailure {
        if (part.accept(new TakesPart())) {
            PGConnection session = connection.unwrap(PGConnection.class);
            int threshold = session.getPrepareThreshold();
            session.setPrepareThreshold(NEVER);
            try {
                parts.run(connection, file, direction, part);
            } finally {
                session.setPrepareThreshold(threshold);
            }
        }
    }

    private static final class TakesPart implements Part.Visitor<Boolean> {

        @Override
        public Boolean sql(SqlStatement statement) {
            return true;
        }

        @Override
        public Boolean java(Part.JavaStep step) {
            return !step.skipReplay();
        }

        @Override
        public Boolean attention(Part.Attention attention) {
            return true;
        }
    }
}
