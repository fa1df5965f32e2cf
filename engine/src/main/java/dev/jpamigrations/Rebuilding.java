package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.OpaqueText;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes on a scratch database what another database holds. Objects of which only a print is known are made in whatever order works:
 * one that needs another is tried again after it.
 */
final class Rebuilding implements AutoCloseable {

    private final ScratchSession session;
    private final List<OpaqueObject> order = new ArrayList<>();
    private final Schema schema;

    /**
     * @param live what is made
     * @param ground revisions on top of which it is made
     * @throws MigrationException {@code [NotRebuilt]} for each statement that PostgreSQL refuses
     */
    Rebuilding(Schema live, List<RevisionFile> ground, Replay replay, ScratchDatabases scratch) throws SQLException {
        session = ScratchSession.on(scratch);
        try {
            for (RevisionFile file : ground) {
                replay.run(session.connection(), file, Direction.UPGRADE);
            }
            opaques(live.opaques().stream().filter(OpaqueText::comesFirst).toList());
            tables(live);
            opaques(live.opaques().stream()
                    .filter(object -> !OpaqueText.comesFirst(object))
                    .toList());
            schema = new CatalogReader(CatalogScope.ALL).read(session.connection());
        } catch (SQLException | RuntimeException failed) {
            session.close();
            throw failed;
        }
    }

    /** What was made. */
    Side side() {
        return new Side(schema, session.connection());
    }

    /** What was made, for a model to stand on, which ends it with itself. */
    Ground ground() {
        return new Ground(session, schema);
    }

    /** The objects that were made from their print, in the order in which that works. */
    List<OpaqueObject> order() {
        return List.copyOf(order);
    }

    private void tables(Schema live) {
        List<Problem> problems = new ArrayList<>();
        for (var statement : new PostgresDdl().statements(SchemaDiff.between(Schema.EMPTY, live))) {
            refusal(statement.sql()).ifPresent(reason -> problems.add(notRebuilt(statement.sql(), reason)));
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    private void opaques(List<OpaqueObject> objects) {
        List<OpaqueObject> open = new ArrayList<>(objects);
        boolean progress = true;
        while (progress) {
            List<OpaqueObject> made = open.stream().filter(this::isMade).toList();
            order.addAll(made);
            open.removeAll(made);
            progress = !made.isEmpty();
        }
    }

    private boolean isMade(OpaqueObject object) {
        return OpaqueText.create(object).filter(sql -> refusal(sql).isEmpty()).isPresent();
    }

    private Optional<String> refusal(String sql) {
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static Problem notRebuilt(String sql, String reason) {
        return new Problem(
                "NotRebuilt",
                Location.nowhere(),
                "On a scratch database PostgreSQL refuses what the database holds: " + reason,
                "Write the first revision by hand (migrations:revision; pg_dump --schema-only prints what it needs). The"
                        + " statement was:\n" + sql);
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
