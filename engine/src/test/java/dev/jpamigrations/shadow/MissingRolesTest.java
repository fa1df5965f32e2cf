package dev.jpamigrations.shadow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.JavaSteps;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.RevisionParser;
import dev.jpamigrations.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MissingRolesTest {

    private final Replay replay = PostgresServer.databases().replay(new NoClasses());
    private final ScratchDatabase database = PostgresServer.database();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void areCreatedOnTheWay() throws SQLException {
        upgrade("create role migrations_test_owner;", """
                create table a (id int);
                alter table a owner to migrations_test_owner;
                grant select on a to "Read ""Only""\";
                create policy mine on a to migrations_test_other;
                """, """
                -- migrations:no-transaction
                create index concurrently on a (id);
                grant select on a to migrations_test_third;
                """);

        assertThat(read("select grantee::regrole from pg_class, aclexplode(relacl) where relname = 'a' order by 1"))
                .contains("\"Read \"\"Only\"\"\"", "migrations_test_third", "migrations_test_owner");
    }

    @Test
    void otherFailuresAreTold() {
        assertThatThrownBy(() -> upgrade("alter table nowhere add x int;"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[StatementFailed] revision.sql:")
                .hasMessageContaining("\"nowhere\"");
        assertThatThrownBy(() -> upgrade("drop role migrations_test_nobody;"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("\"migrations_test_nobody\"");
    }

    private void upgrade(String... sections) throws SQLException {
        try (Connection connection = database.connect()) {
            for (String section : sections) {
                replay.run(connection, revision(section), Direction.UPGRADE);
            }
        }
    }

    private List<String> read(String query) throws SQLException {
        try (Connection connection = database.connect()) {
            return Sql.strings(connection, query);
        }
    }

    private static RevisionFile revision(String upgrade) {
        String text = """
                -- A revision
                --
                -- revision:   0123456789ab
                -- parents:    base
                -- created:    2026-11-20T21:00:00Z

                -- migrations:upgrade
                %s
                -- migrations:downgrade
                """.formatted(upgrade);
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
