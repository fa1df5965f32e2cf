package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.WayBack;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
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

/**
 * A blind spot of our own reader cannot pass: {@code pg_dump} must see what it sees.
 *
 * <p>What our statements lead to is laid in one database for all cases, what is to be there in another, each case in namespaces with a
 * mark of its own; so that four dumps do for all: both databases, and both again after their dump was restored.
 */
class DumpTest {

    private static final int MAJOR = 15;

    private static PgDump found;
    private static PgDump expected;
    private static PgDump foundAgain;
    private static PgDump expectedAgain;

    @BeforeAll
    static void dump() throws SQLException {
        assumePgDump();
        ScratchDatabases server = PostgresServer.databases(MAJOR);
        try (ScratchDatabase one = server.create();
                ScratchDatabase other = server.create()) {
            lay(server, one, other);
            found = PgDump.of(one);
            expected = PgDump.of(other);
        }
        foundAgain = dumpedAgain(server, found);
        expectedAgain = dumpedAgain(server, expected);
    }

    private static void assumePgDump() {
        assumeThat(PgDump.major())
                .as("pg_dump of PostgreSQL %d or newer", MAJOR)
                .hasValueSatisfying(major -> assertThat(major).isGreaterThanOrEqualTo(MAJOR));
    }

    private static void lay(ScratchDatabases server, ScratchDatabase one, ScratchDatabase other) throws SQLException {
        try (Connection worked = one.connect();
                Connection wanted = other.connect()) {
            for (SchemaCase pair : cases().toList()) {
                Written written = written(server, pair);
                List<Statement> up = new PostgresDdl().statements(written.up());
                List<Statement> down = new PostgresDdl().statements(written.down());
                Desk.execute(worked, pair.before());
                Desk.execute(worked, up);
                layAside(worked, "up", pair);
                Desk.execute(worked, pair.before());
                Desk.execute(worked, up);
                Desk.execute(worked, down);
                layAside(worked, "down", pair);
                Desk.execute(wanted, pair.after());
                layAside(wanted, "up", pair);
                Desk.execute(wanted, pair.before());
                layAside(wanted, "down", pair);
            }
        }
    }

    private record Written(List<Change> up, List<Change> down) {}

    private static Written written(ScratchDatabases server, SchemaCase pair) throws SQLException {
        try (Desk desk = Desk.of(server)) {
            Side before = Desk.after(desk.replayed(), pair.before());
            List<Change> changes = CatalogComparison.between(before, Desk.after(desk.model(), pair.after()));
            return new Written(changes, WayBack.of(changes, before.schema()));
        }
    }

    /** Everything that is printed of a namespace bears its name. */
    private static void layAside(Connection connection, String state, SchemaCase pair) throws SQLException {
        Desk.execute(connection, """
                reset all;
                do $$ declare name text; begin
                  for name in select nspname from pg_namespace
                      where nspname !~ '^pg_' and nspname <> 'information_schema' and nspname !~ '^of_' loop
                    execute format('alter schema %%I rename to %%I', name, '%s' || name);
                  end loop;
                  create schema public;
                end $$""".formatted(mark(state, pair)));
    }

    private static String mark(String state, SchemaCase pair) {
        return "of_" + Integer.toHexString(pair.name().hashCode()) + "_" + state + "_";
    }

    /** The second print: what is dumped after a dump was restored. */
    private static PgDump dumpedAgain(ScratchDatabases server, PgDump dump) throws SQLException {
        try (ScratchDatabase restored = server.create()) {
            try (Connection connection = restored.connect()) {
                Desk.execute(connection, dump.script());
            }
            return PgDump.of(restored);
        }
    }

    static Stream<SchemaCase> cases() {
        return SchemaCase.all().filter(pair -> pair.since() <= MAJOR && pair.isPrintedAlike());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("dumps alike after the upgrade and after the downgrade")
    void dumpsAlike(SchemaCase pair) {
        assertAlike(mark("up", pair));
        assertAlike(mark("down", pair));
    }

    private static void assertAlike(String mark) {
        if (!found.normalized(mark).equals(expected.normalized(mark))) {
            assertThat(foundAgain.normalized(mark)).isEqualTo(expectedAgain.normalized(mark));
        }
    }
}
