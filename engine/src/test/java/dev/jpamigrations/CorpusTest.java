package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.hazard.Hazards;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.testing.Golden;
import dev.jpamigrations.testing.PostgresServer;
import dev.jpamigrations.testing.SchemaCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the corpus: the statements are as expected, lead from the one state to the other, leave nothing to do, and
 * lead back. Each case is one transaction in each of two databases.
 */
class CorpusTest {

    /** The version whose prints the expected statements hold; others may print an expression otherwise. */
    private static final int NEWEST = 18;

    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);

    /** A case on a server of one version. */
    private record Run(int major, SchemaCase pair) {
        @Override
        public String toString() {
            return pair + " on PostgreSQL " + major;
        }
    }

    static Stream<Run> runs() {
        return Stream.of(System.getProperty("migrations.test.majors", "13,18").split(","))
                .map(Integer::valueOf)
                .flatMap(major ->
                        SchemaCase.all().filter(pair -> pair.since() <= major).map(pair -> new Run(major, pair)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    @DisplayName("is written, applied and reverted")
    void upAndDown(Run run) throws SQLException {
        SchemaCase pair = run.pair();
        ScratchDatabases server = PostgresServer.databases(run.major());
        try (Connection connection = Desk.of(server).replayed().connect();
                Connection other = Desk.of(server).model().connect()) {
            connection.setAutoCommit(false);
            other.setAutoCommit(false);
            Written written = written(pair, connection, other);
            if (run.major() == NEWEST) {
                Golden.check(pair.file("up.sql"), text(written.up()));
                Golden.check(pair.file("down.sql"), text(written.down()));
                Golden.checkUnlessEmpty(pair.file("hazards.txt"), lines(written.hazards()));
            }
            if (written.isTransactional()) {
                prove(pair, written, connection, other);
                return;
            }
        }
        proveInAutocommit(server, pair);
    }

    /** Two databases for all cases of a server. */
    private record Desk(ScratchDatabase replayed, ScratchDatabase model) {

        private static final Map<ScratchDatabases, Desk> DESKS = new ConcurrentHashMap<>();

        static Desk of(ScratchDatabases server) {
            return DESKS.computeIfAbsent(server, s -> new Desk(s.create(), s.create()));
        }
    }

    @AfterAll
    static void drop() {
        Desk.DESKS.values().forEach(desk -> {
            desk.replayed().close();
            desk.model().close();
        });
        Desk.DESKS.clear();
    }

    private void proveInAutocommit(ScratchDatabases server, SchemaCase pair) throws SQLException {
        try (ScratchDatabase one = server.create();
                ScratchDatabase two = server.create();
                ScratchDatabase three = server.create();
                Connection connection = one.connect();
                Connection other = two.connect();
                Connection first = three.connect()) {
            Written written = written(pair, connection, other);
            assertThat(CatalogComparison.between(after(connection, written.up()), written.after()))
                    .as("what is left to do after the upgrade")
                    .isEmpty();
            assertThat(CatalogComparison.between(after(connection, written.down()), after(first, pair.before())))
                    .as("what the downgrade leaves behind")
                    .isEmpty();
        }
    }

    /** What is written for a case, and the state that it is to lead to. */
    private record Written(Side after, List<Hazard> hazards, List<Statement> up, List<Statement> down) {

        boolean isTransactional() {
            return Stream.concat(up.stream(), down.stream()).allMatch(Statement::transactional);
        }
    }

    private Written written(SchemaCase pair, Connection connection, Connection other) throws SQLException {
        Side after = after(other, pair.after());
        List<Change> changes = CatalogComparison.between(after(connection, pair.before()), after);
        PostgresDdl ddl = new PostgresDdl();
        return new Written(
                after, Hazards.of(changes), ddl.statements(changes), ddl.statements(Change.reversed(changes)));
    }

    private void prove(SchemaCase pair, Written written, Connection connection, Connection other) throws SQLException {
        Side upgraded = after(connection, written.up());
        assertThat(CatalogComparison.between(upgraded, written.after()))
                .as("what is left to do after the upgrade")
                .isEmpty();
        assertThat(upgraded.schema().opaques())
                .isEqualTo(written.after().schema().opaques());
        Side downgraded = after(connection, written.down());
        other.rollback();
        Side before = after(other, pair.before());
        assertThat(CatalogComparison.between(downgraded, before))
                .as("what the downgrade leaves behind")
                .isEmpty();
        assertThat(downgraded.schema().opaques()).isEqualTo(before.schema().opaques());
    }

    private Side after(Connection connection, List<Statement> statements) throws SQLException {
        for (Statement statement : statements) {
            execute(connection, statement.sql());
        }
        return new Side(reader.read(connection), connection);
    }

    private Side after(Connection connection, String sql) throws SQLException {
        execute(connection, sql);
        return new Side(reader.read(connection), connection);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String lines(List<Hazard> hazards) {
        return hazards.stream().map(hazard -> hazard + "\n").collect(Collectors.joining());
    }

    private static String text(List<Statement> statements) {
        return statements.stream().map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
    }
}
