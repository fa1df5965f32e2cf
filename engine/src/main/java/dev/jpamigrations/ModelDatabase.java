package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A scratch database that holds what the model asks for, so that PostgreSQL itself prints it. */
final class ModelDatabase implements AutoCloseable {

    private final ScratchDatabase database;
    private final Connection connection;
    private final Schema schema;

    /**
     * Creates the model.
     *
     * @throws MigrationException {@code [ModelRefused]} for each statement that PostgreSQL does not accept, at the class or
     *     attribute that asked for it
     */
    ModelDatabase(Model model, ScratchDatabases scratch) throws SQLException {
        database = scratch.create();
        try {
            connection = database.connect();
            create(connection, model);
            schema = new CatalogReader(CatalogScope.ALL).read(connection);
        } catch (SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static void create(Connection connection, Model model) throws SQLException {
        List<Statement> statements = new PostgresDdl()
                .statements(SchemaDiff.between(Schema.EMPTY, model.bound().schema()));
        List<Problem> problems = new ArrayList<>();
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            for (Statement statement : statements) {
                try {
                    jdbc.execute(statement.sql());
                } catch (SQLException refused) {
                    problems.add(refused(statement, refused, model.bound().origins()));
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
                "Correct the mapping. The statement was:\n" + statement.sql());
    }

    /** The model as a side of a comparison. */
    Side side() {
        return new Side(schema, connection);
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            database.close();
        }
    }
}
