package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.Golden;
import dev.jpamigrations.testing.PostgresServer;
import dev.jpamigrations.testing.SchemaCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the corpus: the statements are as expected, lead from the one state to the other, leave nothing to do, and
 * lead back. Each case is one transaction in each of two databases.
 */
class CorpusTest {

    private static ScratchDatabase replayed;
    private static ScratchDatabase model;

    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);

    @BeforeAll
    static void create() throws SQLException {
        replayed = PostgresServer.database();
        model = PostgresServer.database();
    }

    @AfterAll
    static void drop() throws SQLException {
        replayed.close();
        model.close();
    }

    static Stream<SchemaCase> cases() {
        return SchemaCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("is written, applied and reverted")
    void upAndDown(SchemaCase pair) throws SQLException {
        try (Connection connection = replayed.connect();
                Connection other = model.connect()) {
            assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(pair.since());
            connection.setAutoCommit(false);
            other.setAutoCommit(false);

            Side after = after(other, pair.after());
            Side before = after(connection, pair.before());
            List<Change> changes = CatalogComparison.between(before, after);
            String up = text(changes);
            String down = text(Change.reversed(changes));
            Golden.check(pair.file("up.sql"), up);
            Golden.check(pair.file("down.sql"), down);

            assertThat(CatalogComparison.between(after(connection, up), after))
                    .as("what is left to do after the upgrade")
                    .isEmpty();
            Side downgraded = after(connection, down);
            other.rollback();
            assertThat(CatalogComparison.between(downgraded, after(other, pair.before())))
                    .as("what the downgrade leaves behind")
                    .isEmpty();
        }
    }

    private Side after(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return new Side(reader.read(connection), connection);
    }

    private static String text(List<Change> changes) {
        return new PostgresDdl()
                .statements(changes).stream()
                        .map(statement -> statement.sql() + ";\n")
                        .collect(Collectors.joining());
    }
}
