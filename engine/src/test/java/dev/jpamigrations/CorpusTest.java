package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.WayBack;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.hazard.Hazards;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.testing.FacetChanges;
import dev.jpamigrations.testing.Golden;
import dev.jpamigrations.testing.PostgresServer;
import dev.jpamigrations.testing.SchemaCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the corpus: the statements are as expected, lead from the one state to the other, leave
 * nothing to do, and lead back. Each case is one transaction in each of two databases.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {

    private static final int OLDEST = 13;

    /** The version whose prints the expected statements hold; others may print an expression otherwise. */
    private static final int NEWEST = 18;

    private static final FacetChanges SEEN = new FacetChanges();

    /** A case on a server of one version. */
    private record Run(int major, SchemaCase pair) {
        @Override
        public String toString() {
            return pair + " on PostgreSQL " + major;
        }
    }

    static Stream<Run> runs() {
        return Stream.concat(on(NEWEST, SchemaCase.all()), on(OLDEST, SchemaCase.all()));
    }

    static Stream<Run> furtherRuns() {
        Stream<Run> backwards = Stream.of(OLDEST, NEWEST)
                .flatMap(major -> on(major, SchemaCase.all().map(SchemaCase::reversed)));
        Stream<Run> between = IntStream.range(OLDEST + 1, NEWEST)
                .boxed()
                .flatMap(major -> on(major, SchemaCase.all().flatMap(pair -> Stream.of(pair, pair.reversed()))));
        return Stream.concat(backwards, between);
    }

    private static Stream<Run> on(int major, Stream<SchemaCase> cases) {
        return cases.filter(pair -> pair.since() <= major).map(pair -> new Run(major, pair));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("furtherRuns")
    @Tag("extended")
    @DisplayName("is written, applied and reverted in both directions on every version")
    void everyWay(Run run) throws SQLException {
        upAndDown(run);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    @DisplayName("is written, applied and reverted")
    void upAndDown(Run run) throws SQLException {
        SchemaCase pair = run.pair();
        ScratchDatabases server = PostgresServer.databases(run.major());
        try (Desk desk = Desk.of(server)) {
            Written written = written(pair, desk.replayed(), desk.model());
            look(run, written);
            if (written.isTransactional()) {
                prove(pair, written, desk.replayed(), desk.model());
                return;
            }
        }
        proveInAutocommit(server, pair);
    }

    private static void look(Run run, Written written) {
        SchemaCase pair = run.pair();
        if (pair.name().startsWith("same/")) {
            assertThat(written.changes()).isEmpty();
        }
        if (run.major() == NEWEST) {
            SEEN.add(written.changes());
            SEEN.add(WayBack.of(written.changes(), written.before().schema()));
        }
        if (run.major() == NEWEST && !pair.backwards()) {
            Golden.check(pair.file("up.sql"), text(written.up()));
            Golden.check(pair.file("down.sql"), text(written.down()));
            Golden.checkUnlessEmpty(pair.file("hazards.txt"), lines(Hazards.of(written.changes())));
        }
    }

    /** Every facet of every kind of object is set, lost and changed by some case. */
    @AfterAll
    static void everyFacetChanges() {
        assumeThat(System.getProperty("case", "")).as("part of the corpus").isEmpty();
        assertThat(SEEN.missing()).as("kinds of change that no folder shows").isEmpty();
    }

    private void proveInAutocommit(ScratchDatabases server, SchemaCase pair) throws SQLException {
        try (ScratchDatabase one = server.create();
                ScratchDatabase two = server.create();
                ScratchDatabase three = server.create();
                Connection connection = one.connect();
                Connection other = two.connect();
                Connection first = three.connect()) {
            Written written = written(pair, connection, other);
            assertThat(CatalogComparison.between(Desk.after(connection, written.up()), written.after()))
                    .as("what is left to do after the upgrade")
                    .isEmpty();
            assertThat(CatalogComparison.between(
                            Desk.after(connection, written.down()), Desk.after(first, pair.before())))
                    .as("what the downgrade leaves behind")
                    .isEmpty();
        }
    }

    /** What is written for a case, and the states that it is to lead to. */
    private record Written(Side before, Side after, List<Change> changes, List<Statement> up, List<Statement> down) {

        boolean isTransactional() {
            return Stream.concat(up.stream(), down.stream()).allMatch(Statement::transactional);
        }
    }

    private Written written(SchemaCase pair, Connection connection, Connection other) throws SQLException {
        Side before = Desk.after(connection, pair.before());
        Side after = Desk.after(other, pair.after());
        List<Change> changes = CatalogComparison.between(before, after);
        PostgresDdl ddl = new PostgresDdl();
        return new Written(
                before, after, changes, ddl.statements(changes), ddl.statements(WayBack.of(changes, before.schema())));
    }

    private void prove(SchemaCase pair, Written written, Connection connection, Connection other) throws SQLException {
        Side upgraded = Desk.after(connection, written.up());
        assertThat(CatalogComparison.between(upgraded, written.after()))
                .as("what is left to do after the upgrade")
                .isEmpty();
        assertThat(upgraded.schema().opaques())
                .isEqualTo(written.after().schema().opaques());
        Side downgraded = Desk.after(connection, written.down());
        if (downgraded.schema().equals(written.before().schema())) {
            return;
        }
        other.rollback();
        Side before = Desk.after(other, pair.before());
        assertThat(CatalogComparison.between(downgraded, before))
                .as("what the downgrade leaves behind")
                .isEmpty();
        assertThat(downgraded.schema().opaques()).isEqualTo(before.schema().opaques());
    }

    private static String lines(List<Hazard> hazards) {
        return hazards.stream().map(hazard -> hazard + "\n").collect(Collectors.joining());
    }

    private static String text(List<Statement> statements) {
        return statements.stream().map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
    }
}
