package dev.jpamigrations.runner;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Step;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.Section;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs one step and records it: its statements and its row in one transaction where PostgreSQL lets them, otherwise in
 * segments, each recorded by the number of parts that are done, so that a later run resumes.
 */
final class StepRunner {

    private final Connection connection;
    private final VersionTable table;
    private final PartRunner parts;
    private final Clock clock;
    private final String toolVersion;

    StepRunner(Connection connection, VersionTable table, PartRunner parts, Clock clock, String toolVersion) {
        this.connection = connection;
        this.table = table;
        this.parts = parts;
        this.clock = clock;
        this.toolVersion = toolVersion;
    }

    /**
     * Runs the step.
     *
     * @param done how many parts an earlier run has done; 0 with no row to resume from
     * @param resumes whether the version table has an interrupted row of this upgrade
     * @return how long it took
     */
    Duration run(Step step, RevisionFile file, int done, boolean resumes) throws SQLException {
        Instant start = clock.instant();
        Section section = file.section(step.direction());
        List<Segment> segments = Segment.of(section, done);
        boolean hasRow = resumes || step.direction() == Direction.DOWNGRADE;
        Instant segmentStart = start;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean last = i == segments.size() - 1;
            Instant from = segmentStart;
            boolean row = hasRow;
            Recording record = () -> record(step.direction(), file, last ? null : segment.to(), row, since(from));
            if (segment.transactional()) {
                transaction(step, file, section, segment, record);
            } else {
                alone(step, file, section, segment, record);
            }
            hasRow = true;
            segmentStart = clock.instant();
        }
        return Duration.between(start, clock.instant());
    }

    /** Writes to the version table what is done. */
    private interface Recording {
        void write() throws SQLException;
    }

    private void transaction(Step step, RevisionFile file, Section section, Segment segment, Recording record)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Part part : section.parts().subList(segment.from(), segment.to())) {
                guarded(step, file, part);
            }
            record.write();
            connection.commit();
        } catch (StatementFailure failed) {
            rollBack(failed);
            throw failed.toldWith(aftermath(file, segment, section));
        } catch (SQLException | RuntimeException failed) {
            rollBack(failed);
            throw failed;
        } finally {
            restoreAutoCommit();
        }
    }

    /** A class has the connection in its hands and could commit what must stay undoable. */
    private void guarded(Step step, RevisionFile file, Part part) throws StatementFailure, SQLException {
        if (!(part instanceof Part.JavaStep java)) {
            parts.run(connection, file, step.direction(), part);
            return;
        }
        long before = transactionId();
        parts.run(connection, file, step.direction(), part);
        if (connection.getAutoCommit() || transactionId() != before) {
            throw MigrationException.user(new Problem(
                    "TransactionEnded",
                    file.at(part.line()),
                    java.className() + " ended the transaction of its revision, so what it did cannot be undone.",
                    "Leave commit and rollback to the run, or put -- migrations:no-transaction first in the section;"
                            + " what is half done must be put right by hand."));
        }
    }

    private long transactionId() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_catalog.txid_current()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void alone(Step step, RevisionFile file, Section section, Segment segment, Recording record)
            throws SQLException {
        try {
            parts.run(connection, file, step.direction(), section.parts().get(segment.from()));
        } catch (StatementFailure failed) {
            throw failed.toldWith(aftermath(file, segment, section));
        }
        record.write();
    }

    private void record(Direction direction, RevisionFile file, @Nullable Integer position, boolean hasRow, long millis)
            throws SQLException {
        if (direction == Direction.UPGRADE && hasRow) {
            table.progress(connection, file.id(), millis, position);
        } else if (direction == Direction.UPGRADE) {
            table.insert(connection, file, millis, toolVersion, position);
        } else if (position == null) {
            table.delete(connection, file.id());
        } else {
            table.progress(connection, file.id(), 0, -position);
        }
    }

    private long since(Instant start) {
        return Duration.between(start, clock.instant()).toMillis();
    }

    /** Keeps the first failure where rolling back fails too, for instance because the connection is gone. */
    private void rollBack(Exception failed) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            failed.addSuppressed(gone);
        }
    }

    private void restoreAutoCommit() throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }

    private static String aftermath(RevisionFile file, Segment segment, Section section) {
        boolean whole = segment.from() == 0
                && segment.transactional()
                && segment.to() == section.parts().size();
        if (whole) {
            return "Revision " + file.id() + " was rolled back; correct it and run again.";
        }
        return "Of revision " + file.id() + ", " + segment.from() + " of "
                + section.parts().size()
                + " statements are done and recorded; correct what follows them and run again, which resumes there.";
    }
}
