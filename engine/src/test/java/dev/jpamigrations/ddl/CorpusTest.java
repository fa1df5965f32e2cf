package dev.jpamigrations.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.Golden;
import dev.jpamigrations.testing.PostgresServer;
import dev.jpamigrations.testing.SchemaCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the corpus: the statements are as expected, lead from the one state to the other, and back. */
class CorpusTest {

    private static ScratchDatabase database;

    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);
    private final PostgresDdl ddl = new PostgresDdl();

    @BeforeAll
    static void create() throws SQLException {
        database = PostgresServer.database();
    }

    @AfterAll
    static void drop() throws SQLException {
        database.close();
    }

    static Stream<SchemaCase> cases() {
        return SchemaCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("is written, applied and reverted")
    void upAndDown(SchemaCase pair) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(pair.since());
            Schema after = state(connection, pair.after());
            connection.rollback();
            Schema before = state(connection, pair.before());

            List<Change> changes = SchemaDiff.between(before, after);
            String up = text(ddl.statements(changes));
            String down = text(ddl.statements(Change.reversed(changes)));
            Golden.check(pair.file("up.sql"), up);
            Golden.check(pair.file("down.sql"), down);

            Schema upgraded = state(connection, up);
            assertThat(upgraded.normalized()).as("upgraded").isEqualTo(after.normalized());
            assertThat(SchemaDiff.between(upgraded, after)).isEmpty();
            Schema downgraded = state(connection, down);
            assertThat(downgraded.normalized()).as("downgraded").isEqualTo(before.normalized());
            connection.rollback();
        }
    }

    private Schema state(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return reader.read(connection);
    }

    private static String text(List<Statement> statements) {
        return statements.stream().map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
    }
}
