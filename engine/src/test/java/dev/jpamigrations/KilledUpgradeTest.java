package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.revision.Target;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the middle of an upgrade, as by {@code kill -9} or a kernel that is short of memory. */
class KilledUpgradeTest {

    private static final String MIDDLE = "select pg_sleep(600) where to_regclass('nobody_waits') is null;";

    @TempDir
    Path classes;

    private ScratchDatabase database;
    private HistoryFolder shop;

    @BeforeEach
    void history() {
        database = PostgresServer.database();
        shop = new HistoryFolder(classes.resolve("db/migrations"), "shop")
                .revision("a < base", "create table users (id int);", "drop table users;");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void nothingIsLeftOfARevisionThatWasNotDone() throws IOException, SQLException, InterruptedException {
        shop.revision("b < a", "create table orders (id int);\n" + MIDDLE, "drop table orders;");

        killInTheMiddle();

        assertThat(states()).containsExactly("a applied", "b pending");
        assertThat(value("select to_regclass('orders')")).isNull();
        goesOn();
    }

    @Test
    void aRevisionWithoutATransactionGoesOnBehindWhatWasDone() throws IOException, SQLException, InterruptedException {
        shop.revision(
                "b < a",
                "-- migrations:no-transaction\ncreate table orders (id int);\n" + MIDDLE
                        + "\nalter table orders add note text;",
                "drop table orders;");

        killInTheMiddle();

        assertThat(states()).containsExactly("a applied", "b partial");
        assertThat(value("select position from shop_migrations_version where revision = 'bbbbbbbbbbbb'"))
                .isEqualTo("1");
        goesOn();
        assertThat(value("select count(note) from orders")).isEqualTo("0");
    }

    private void goesOn() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table nobody_waits ()");
        }
        migrations().upgrade(Target.HEAD);
        assertThat(states()).containsExactly("a applied", "b applied");
        assertThat(value("select count(*) from orders")).isEqualTo("0");
    }

    private void killInTheMiddle() throws IOException, SQLException, InterruptedException {
        Process upgrade = upgrade();
        try {
            String sleeping = "from pg_stat_activity where query like 'select pg_sleep(600)%'"
                    + " and wait_event = 'PgSleep' and datname = current_database()";
            while (value("select count(*) " + sleeping).equals("0")) {
                assertThat(upgrade.isAlive()).as("the upgrade runs").isTrue();
                Thread.sleep(10);
            }
            upgrade.destroyForcibly().waitFor();
            // a server notices that a client is gone when a statement ends
            value("select pg_terminate_backend(pid, 60000) " + sleeping);
        } finally {
            upgrade.destroyForcibly();
        }
    }

    private Process upgrade() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                "dev.jpamigrations.Main",
                "upgrade");
        ServerLogin login = database.login();
        command.environment().put("MIGRATIONS_URL", login.url());
        command.environment().put("PGUSER", String.valueOf(login.user()));
        command.environment().put("MIGRATIONS_PASSWORD", String.valueOf(login.password()));
        return command.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<String> states() {
        return migrations().status().histories().get(0).revisions().stream()
                .map(revision -> revision.id().charAt(0) + " " + revision.state())
                .toList();
    }

    private Migrations migrations() {
        return new Migrations(shop.read(), database::connect, RunOptions.standard());
    }

    /** The first column of a query's first row. */
    private String value(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
