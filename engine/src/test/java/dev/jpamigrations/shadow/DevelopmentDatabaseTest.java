package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentDatabaseTest {

    /** Uses the development database of the folder given, says its URL, and leaves when told to. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            try (DevelopmentDatabase database = open(Path.of(arguments[0]), 0)) {
                System.out.println(database.login().url());
                System.in.read();
            }
        }
    }

    /** One for all tests, since a new cluster is synced to the disk. */
    @TempDir
    static Path project;

    @AfterEach
    void nothingSurvives() throws Exception {
        assertThat(Survivors.of(project)).isEmpty();
    }

    @Test
    void keepsItsDataAndItsPort() throws Exception {
        String url;
        try (DevelopmentDatabase database = open(0);
                Connection connection = database.login().connect()) {
            url = database.login().url();
            Sql.execute(connection, "create table kept (id int)", "insert into kept values (42)");
        }
        assertThat(Survivors.of(project)).isEmpty();

        try (DevelopmentDatabase database = open(0);
                Connection connection = database.login().connect()) {
            assertThat(database.login().url()).isEqualTo(url);
            assertThat(Sql.strings(connection, "select id from kept")).containsExactly("42");
        }
    }

    @Test
    void isDurable() throws Exception {
        try (DevelopmentDatabase database = open(0);
                Connection connection = database.login().connect()) {
            assertThat(Sql.strings(
                            connection,
                            "select setting from pg_settings where name in ('fsync', 'full_page_writes',"
                                    + " 'synchronous_commit')"))
                    .containsExactly("on", "on", "on");
        }
    }

    @Test
    void hidesFromGitAndKeepsItsPasswordToTheOwner() throws Exception {
        try (DevelopmentDatabase database = open(0)) {
            assertThat(project.resolve(".migrations/.gitignore")).hasContent("*\n");
            assertThat(database.passwordFile()).hasContent(database.login().password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.passwordFile())))
                    .isEqualTo("rw-------");
            assertThat(database.login().url()).endsWith("/development");
        }
    }

    @Test
    void listensWhereAskedTo() throws Exception {
        int port = LoopbackPort.free();
        try (DevelopmentDatabase database = open(port)) {
            assertThat(database.login().url()).contains(":" + port + "/");

            assertThatThrownBy(() -> open(port + 1).close())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("[DevelopmentDatabaseRuns]")
                    .hasMessageContaining("port " + port);
        }
    }

    @Test
    void isSharedUntilTheLastHasLeft() throws Exception {
        try (ForkedJvm starter = other();
                ForkedJvm second = other()) {
            assertThat(second.line()).isEqualTo(starter.line());
            try (DevelopmentDatabase mine = open(0);
                    Connection connection = mine.login().connect()) {
                starter.tell("end");
                assertThat(starter.awaitEnd()).isZero();
                second.signal("INT");
                answers(connection);
            }
        }
        assertThat(Survivors.of(project)).isEmpty();
    }

    @Test
    void staysWhenTheOneWhoStartedItIsKilled() throws Exception {
        try (ForkedJvm starter = other();
                ForkedJvm second = other()) {
            starter.line();
            second.line();
            starter.signal("KILL");
            Thread.sleep(200);
            try (DevelopmentDatabase mine = open(0);
                    Connection connection = mine.login().connect()) {
                answers(connection);
            }
            assertThat(Survivors.now(project)).isNotEmpty();
            second.tell("end");
            assertThat(second.awaitEnd()).isZero();
        }
    }

    @Test
    void isGoneWhenAllAreKilledAndComesBackAtOnce() throws Exception {
        try (ForkedJvm starter = other();
                ForkedJvm second = other()) {
            starter.line();
            second.line();
            starter.signal("KILL");
            second.signal("KILL");
            try (DevelopmentDatabase mine = open(0);
                    Connection connection = mine.login().connect()) {
                answers(connection);
            }
        }
    }

    @Test
    void whatACrashOfTheMachineLeavesIsNoObstacle() throws Exception {
        open(0).close();
        Path postgres = project.toRealPath().resolve(".migrations/postgres");
        Files.createDirectory(postgres.resolve("clients"));
        Files.createFile(postgres.resolve("clients/1-123-of-before-the-crash"));
        Files.writeString(
                postgres.resolve("data/postmaster.pid"),
                String.join(
                                "\n",
                                "1",
                                postgres.resolve("data").toString(),
                                "1700000000",
                                "5432",
                                "",
                                "127.0.0.1",
                                "",
                                "ready")
                        + "\n");

        try (DevelopmentDatabase database = open(0);
                Connection connection = database.login().connect()) {
            answers(connection);
        }
        assertThat(Survivors.of(project)).isEmpty();
    }

    private static void answers(Connection connection) throws SQLException {
        assertThat(Sql.strings(connection, "select 1")).isEqualTo(List.of("1"));
    }

    private static ForkedJvm other() throws IOException {
        return ForkedJvm.start(Other.class, project.toString());
    }

    private static DevelopmentDatabase open(int port) {
        return open(project, port);
    }

    private static DevelopmentDatabase open(Path project, int port) {
        return TestPostgres.in(UserCache.folder()).developmentDatabase(project, "", port);
    }
}
