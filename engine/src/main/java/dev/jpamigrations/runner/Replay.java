package dev.jpamigrations.runner;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Runs what revisions do on a scratch database and records nothing. Classes marked {@code skip-replay} are left out.
 *
 * <p>In autocommit a transaction is made of whatever PostgreSQL lets be one, as in a real run; otherwise all runs in the
 * caller's transaction, and what PostgreSQL refuses there fails.
 */
public final class Replay {

    private final PartRunner parts;

    /** @param javaSteps runs the classes that revisions name */
    public Replay(JavaSteps javaSteps) {
        this.parts = new PartRunner(javaSteps, RunListener.SILENT);
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
        boolean ownTransactions = connection.getAutoCommit();
        for (Segment segment : Segment.of(file.section(direction), 0)) {
            boolean begins = ownTransactions && segment.transactional();
            if (begins) {
                connection.setAutoCommit(false);
            }
            try {
                for (Part part : file.section(direction).parts().subList(segment.from(), segment.to())) {
                    run(connection, file, direction, part);
                }
                if (begins) {
                    connection.commit();
                }
            } catch (StatementFailure failed) {
                if (begins) {
                    connection.rollback();
                }
                throw failed.toldWith("It failed on a scratch database; the target database was not touched.");
            } finally {
                if (begins) {
                    connection.setAutoCommit(true);
                }
            }
        }
    }

    private void run(Connection connection, RevisionFile file, Direction direction, Part part) throws StatementFailure {
        if (part.accept(new TakesPart())) {
            parts.run(connection, file, direction, part);
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
