package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.ownership.TableNeeds;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A scratch database that holds what the model asks for, so that PostgreSQL itself prints it. */
final class ModelDatabase implements AutoCloseable {

    private final ScratchSession session;
    private final Schema schema;

    private ModelDatabase(ScratchSession session, Schema schema) {
        this.session = session;
        this.schema = schema;
    }

    /**
     * Creates the model by itself, or on what was made by hand where it needs that.
     *
     * @param ground asked only where PostgreSQL refuses to make the model by itself
     * @throws MigrationException {@code [ModelRefused]} for each statement that PostgreSQL does not accept, at the class or
     *     attribute that asked for it
     */
    static ModelDatabase of(Model model, ScratchDatabases scratch, Ground.Source ground) throws SQLException {
        try {
            return on(new Ground(ScratchSession.on(scratch), Schema.EMPTY), model);
        } catch (MigrationException alone) {
            return on(ground.lay(), model);
        }
    }

    private static ModelDatabase on(Ground ground, Model model) throws SQLException {
        ScratchSession session = ground.session();
        Schema asked = model.bound().schema();
        try {
            ground.clearFor(asked);
            create(session.connection(), ground.missing(asked), model.bound().origins());
            Schema made = new CatalogReader(CatalogScope.ALL).read(session.connection());
            return new ModelDatabase(session, TableNeeds.among(made, asked));
        } catch (SQLException | RuntimeException failed) {
            session.close();
            throw failed;
        }
    }

    private static void create(Connection connection, Schema asked, Origins origins) throws SQLException {
        List<Statement> statements = new PostgresDdl().statements(SchemaDiff.between(Schema.EMPTY, asked));
        List<Problem> problems = new ArrayList<>();
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            for (Statement statement : statements) {
                try {
                    jdbc.execute(statement.sql());
                } catch (SQLException refused) {
                    problems.add(refused(statement, refused, origins));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    private static Problem refused(Statement statement, SQLException refused, Origins origins) {
        return new Problem(
                "ModelRefused",
                origins.placeOf(statement.subject()),
                "PostgreSQL refuses what the model asks for: " + refused.getMessage(),
                "Correct the mapping; or, where it names what no entity asks for, such as the type of an extension, make that"
                        + " first in a revision of its own (mvn migrations:revision). The statement was:\n"
                        + statement.sql());
    }

    /** The model as a side of a comparison. */
    Side side() {
        return new Side(schema, session.connection());
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
