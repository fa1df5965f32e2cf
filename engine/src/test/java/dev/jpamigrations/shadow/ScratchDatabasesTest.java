package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scratch databases on a server that somebody gave us, with a user who may create databases and nothing else. */
class ScratchDatabasesTest {

    /** The user's own; on the same server others make and drop theirs meanwhile. */
    private static final String OWN =
            "select datname from pg_database where pg_get_userbyid(datdba) = 'team' order by datname";

    /** Makes a database on the server given, says its name, and waits. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            ServerLogin login = new ServerLogin(arguments[0], "team", "secret");
            try (ScratchDatabases scratch = ScratchDatabases.on(login, new SecureRandom());
                    ScratchDatabase database = scratch.create()) {
                System.out.println(database.name());
                System.in.read();
            }
        }
    }

    private final ServerLogin admin = PostgresServer.databases().login();
    private final ServerLogin team = new ServerLogin(admin.url(), "team", "secret");

    @BeforeEach
    void createUser() throws SQLException {
        asAdmin("create role team login createdb password 'secret'");
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        assertThat(databases()).isEmpty();
        asAdmin("drop role team");
    }

    @Test
    void areMadeAndDropped() throws SQLException {
        try (ScratchDatabases scratch = on(team);
                ScratchDatabase database = scratch.create();
                Connection connection = database.connect()) {
            assertThat(database.name()).startsWith("migrations_scratch_");
            assertThat(Sql.strings(connection, "select current_database() || ' ' || current_user"))
                    .containsExactly(database.name() + " team");
            assertThat(databases()).contains(database.name());
        }
    }

    @Test
    void areAlikeWhateverTheServersLocaleIs() throws SQLException {
        try (ScratchDatabases scratch = on(team);
                ScratchDatabase database = scratch.create();
                Connection connection = database.connect()) {
            assertThat(Sql.strings(
                            connection,
                            "select pg_encoding_to_char(encoding) || ' ' || datcollate || ' ' || datctype"
                                    + " from pg_database where datname = current_database()"))
                    .containsExactly("UTF8 C C");
        }
    }

    @Test
    void thoseLeftOpenAreDroppedInTheEnd() throws SQLException {
        try (ScratchDatabases scratch = on(team)) {
            ScratchDatabase left = scratch.create();
            scratch.copyOf(left);
        }
        assertThat(databases()).isEmpty();
    }

    @Test
    void thoseOfAKilledRunAreDroppedByTheNextAndThoseOfALivingOneAreNot() throws Exception {
        asAdmin("create database migrations_scratch_of_somebody owner team");
        try (ForkedJvm living = ForkedJvm.start(Other.class, admin.url());
                ForkedJvm killed = ForkedJvm.start(Other.class, admin.url())) {
            String kept = living.line();
            String abandoned = killed.line();
            killed.signal("KILL");
            awaitDisconnected();

            try (ScratchDatabases scratch = on(team)) {
                assertThat(scratch.majorVersion()).isEqualTo(18);
                assertThat(databases())
                        .contains(kept, "migrations_scratch_of_somebody")
                        .doesNotContain(abandoned);
            }
            living.tell("end");
            assertThat(living.awaitEnd()).isZero();
        } finally {
            asAdmin("drop database migrations_scratch_of_somebody");
        }
    }

    @Test
    void anInterruptedRunLeavesNone() throws Exception {
        try (ForkedJvm interrupted = ForkedJvm.start(Other.class, admin.url())) {
            String name = interrupted.line();
            assertThat(databases()).contains(name);
            interrupted.signal("INT");
        }
        assertThat(databases()).isEmpty();
    }

    @Test
    void aUserWhoMayNotCreateDatabasesIsToldWhatIsMissing() throws SQLException {
        asAdmin("alter role team nocreatedb");
        try (ScratchDatabases scratch = on(team)) {
            assertThatThrownBy(scratch::create)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("[NoScratchDatabase] team@jdbc:postgresql://127.0.0.1:")
                    .hasMessageContaining("permission denied to create database")
                    .hasMessageContaining("createdb");
        }
    }

    @Test
    void thePasswordIsInNoMessage() {
        ServerLogin wrong = new ServerLogin(admin.url(), "team", "wrong-secret");
        assertThatThrownBy(() -> on(wrong))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[NoScratchDatabase]")
                .hasMessageNotContaining("wrong-secret");
        assertThat(wrong.toString()).doesNotContain("wrong-secret");
    }

    @Test
    void rolesGoWithTheLastDatabase() throws SQLException {
        asAdmin("alter role team createrole");
        try (ScratchDatabases scratch = on(team);
                ScratchDatabase database = scratch.create();
                Connection connection = database.connect()) {
            scratch.createRole("App \"User\"");
            scratch.createRole("App \"User\"");
            Sql.execute(connection, "create table t (id int)", "grant select on t to \"App \"\"User\"\"\"");
        }
        assertThat(asked("select rolname from pg_roles where rolname ~ '^App'")).isEmpty();
    }

    @Test
    void aRoleThatCannotBeCreatedIsNamed() {
        try (ScratchDatabases scratch = on(team)) {
            assertThatThrownBy(() -> scratch.createRole("app_user"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("[NoScratchRole] role app_user");
        }
    }

    private static ScratchDatabases on(ServerLogin login) {
        return ScratchDatabases.on(login, new SecureRandom());
    }

    private List<String> databases() throws SQLException {
        return asked(OWN);
    }

    /** The server notices that a killed client is gone a moment later. */
    private void awaitDisconnected() throws SQLException, InterruptedException {
        while (asked("select pid from pg_stat_activity where usename = 'team'").size() > 1) {
            Thread.sleep(5);
        }
    }

    private List<String> asked(String query) throws SQLException {
        try (Connection connection = admin.connect()) {
            return Sql.strings(connection, query);
        }
    }

    private void asAdmin(String statement) throws SQLException {
        try (Connection connection = admin.connect()) {
            Sql.execute(connection, statement);
        }
    }
}
