package dev.jpamigrations.shadow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.JavaSteps;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.RevisionParser;
import dev.jpamigrations.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryReplayTest {

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public' order by 1";
    private static final String LABELS = "select enumlabel from pg_enum order by enumsortorder";

    private final HistoryReplay replay = new HistoryReplay(PostgresServer.databases(), new NoClasses());
    private ScratchDatabase database = PostgresServer.database();

    @BeforeEach
    void isEmpty() throws SQLException {
        assertThat(read(TABLES)).isEmpty();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void appliesRevisionsInOrder() throws SQLException {
        replay.upgrade(
                database,
                List.of(
                        revision("create table a (id int);", "drop table a;"),
                        revision("alter table a rename to b;", "alter table b rename to a;")));

        assertThat(read(TABLES)).containsExactly("b");
    }

    @Test
    void createsTheRolesThatRevisionsName() throws SQLException {
        replay.upgrade(
                database,
                List.of(
                        revision("create role migrations_test_owner;", "drop role migrations_test_owner;"),
                        revision("""
                                create table a (id int);
                                alter table a owner to migrations_test_owner;
                                grant select on a to "Read ""Only""\";
                                create policy mine on a to migrations_test_other;
                                """, "drop table a;"),
                        revision("""
                                -- migrations:no-transaction
                                create index concurrently on a (id);
                                grant select on a to migrations_test_third;
                                """, "")));

        assertThat(read("select grantee::regrole from pg_class, aclexplode(relacl) where relname = 'a' order by 1"))
                .contains("\"Read \"\"Only\"\"\"", "migrations_test_third", "migrations_test_owner");
    }

    @Test
    void tellsWhichStatementFails() {
        assertThatThrownBy(() -> replay.upgrade(database, List.of(revision("alter table nowhere add x int;", ""))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[StatementFailed] revision.sql:")
                .hasMessageContaining("\"nowhere\"");
    }

    @Test
    void readsAtEveryStopThereAndBack() throws SQLException {
        List<RoundTrip<List<String>>> trips = thereAndBack(
                TABLES,
                revision("create table a (id int);", "drop table a;"),
                revision("create table b (id int);", "select 1;"));

        assertThat(trips).extracting(RoundTrip::before).containsExactly(List.of(), List.of("a"));
        assertThat(trips).extracting(RoundTrip::upgraded).containsExactly(List.of("a"), List.of("a", "b"));
        assertThat(trips).extracting(RoundTrip::reverted).containsExactly(List.of(), List.of("a", "b"));
        assertThat(trips).extracting(RoundTrip::locks).allMatch(locks -> locks > 0);
        assertThat(read(TABLES)).containsExactly("a", "b");
    }

    @Test
    void doesNotGoBackWhereThereIsNoWay() throws SQLException {
        List<RoundTrip<List<String>>> trips =
                thereAndBack(TABLES, revision("create table a (id int);", "-- migrations:irreversible rows are gone"));

        assertThat(trips).extracting(RoundTrip::reverted).containsOnlyNulls();
        assertThat(read(TABLES)).containsExactly("a");
    }

    @Test
    void goesInStepsWhereOneTransactionIsRefused() throws SQLException {
        List<RoundTrip<List<String>>> trips = thereAndBack(
                LABELS,
                revision("create type mood as enum ('sad'); create table a (m mood);", "drop table a; drop type mood;"),
                revision("alter type mood add value 'glad';", """
                        update a set m = 'sad' where m = 'glad';
                        alter table a alter m type text;
                        drop type mood;
                        create type mood as enum ('sad');
                        alter table a alter m type mood using m::mood;
                        """),
                revision("create index concurrently on a (m);", "drop index concurrently a_m_idx;"));

        assertThat(trips)
                .extracting(RoundTrip::upgraded)
                .containsExactly(List.of("sad"), List.of("sad", "glad"), List.of("sad", "glad"));
        assertThat(trips)
                .extracting(RoundTrip::reverted)
                .containsExactly(List.of(), List.of("sad"), List.of("sad", "glad"));
        assertThat(read("select indexname from pg_indexes where schemaname = 'public'"))
                .containsExactly("a_m_idx");
    }

    @Test
    void aFailingWayBackIsTold() {
        assertThatThrownBy(() -> thereAndBack(TABLES, revision("create table a (id int);", "drop table b;")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[StatementFailed]")
                .hasMessageContaining("\"b\"");
    }

    private List<RoundTrip<List<String>>> thereAndBack(String query, RevisionFile... files) throws SQLException {
        return replay.thereAndBack(database, List.of(files), connection -> Sql.strings(connection, query));
    }

    private List<String> read(String query) throws SQLException {
        try (Connection connection = database.connect()) {
            return Sql.strings(connection, query);
        }
    }

    private static RevisionFile revision(String upgrade, String downgrade) {
        String text = """
                -- A revision
                --
                -- revision:   0123456789ab
                -- parents:    base
                -- created:    2026-11-20T21:00:00Z

                -- migrations:upgrade
                %s
                -- migrations:downgrade
                %s
                """.formatted(upgrade, downgrade);
        RevisionParser.Parsed parsed = new RevisionParser("test").parse("revision.sql", text.getBytes(UTF_8));
        assertThat(parsed.problems()).isEmpty();
        return parsed.revision().orElseThrow();
    }

    /** None of the revisions names a class. */
    private static final class NoClasses implements JavaSteps {

        @Override
        public Optional<Problem> check(RevisionFile file, Part.JavaStep step) {
            return Optional.empty();
        }

        @Override
        public void run(Part.JavaStep step, Direction direction, Connection connection) {
            throw new AssertionError(step);
        }
    }
}
