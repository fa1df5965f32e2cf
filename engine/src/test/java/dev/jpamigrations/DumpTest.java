package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.testing.EmptiedDatabase;
import dev.jpamigrations.testing.PgDump;
import dev.jpamigrations.testing.PostgresServer;
import dev.jpamigrations.testing.SchemaCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A blind spot of our own reader cannot pass: {@code pg_dump} must see what it sees. */
class DumpTest {

    private static final int MAJOR = 15;

    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);

    private static ScratchDatabase worked;
    private static ScratchDatabase upgraded;
    private static ScratchDatabase downgraded;
    private static ScratchDatabase restored;

    @BeforeAll
    static void create() {
        assumePgDump();
        ScratchDatabases server = PostgresServer.databases(MAJOR);
        worked = server.create();
        upgraded = server.create();
        downgraded = server.create();
        restored = server.create();
    }

    private static void assumePgDump() {
        assumeThat(PgDump.major())
                .as("pg_dump of PostgreSQL %d or newer", MAJOR)
                .hasValueSatisfying(major -> assertThat(major).isGreaterThanOrEqualTo(MAJOR));
    }

    static Stream<SchemaCase> cases() {
        return SchemaCase.all().filter(pair -> pair.since() <= MAJOR && pair.isPrintedAlike());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("dumps alike after the upgrade and after the downgrade")
    void dumpsAlike(SchemaCase pair) throws SQLException {
        List<Change> changes;
        try (Connection connection = EmptiedDatabase.of(worked).connect();
                Connection other = EmptiedDatabase.of(upgraded).connect();
                Connection first = EmptiedDatabase.of(downgraded).connect()) {
            execute(connection, pair.before());
            execute(other, pair.after());
            execute(first, pair.before());
            changes = CatalogComparison.between(side(connection), side(other));
        }
        apply(worked, changes);
        assertAlike(worked, upgraded);
        apply(worked, Change.reversed(changes));
        assertAlike(worked, downgraded);
    }

    private Side side(Connection connection) throws SQLException {
        return new Side(reader.read(connection), connection);
    }

    private static void assertAlike(ScratchDatabase found, ScratchDatabase expected) throws SQLException {
        String one = PgDump.script(found);
        String other = PgDump.script(expected);
        if (!PgDump.normalized(one).equals(PgDump.normalized(other))) {
            assertThat(dumpedAgain(one)).isEqualTo(dumpedAgain(other));
        }
    }

    /** The second print: what is dumped after a dump was restored. */
    private static String dumpedAgain(String script) throws SQLException {
        try (Connection connection = EmptiedDatabase.of(restored).connect()) {
            execute(connection, script.replaceAll("(?m)^\\\\.*$", ""));
        }
        return PgDump.normalized(PgDump.script(restored));
    }

    private static void apply(ScratchDatabase database, List<Change> changes) throws SQLException {
        try (Connection connection = database.connect()) {
            for (Statement statement : new PostgresDdl().statements(changes)) {
                execute(connection, statement.sql());
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
