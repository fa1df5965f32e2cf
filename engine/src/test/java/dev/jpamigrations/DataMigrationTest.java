package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that are committed one by one, interrupted, and taken up again. */
class DataMigrationTest {

    @TempDir
    Path temporary;

    private ScratchDatabase database;

    @BeforeEach
    void people() throws SQLException {
        database = PostgresServer.database();
        execute("create table people (id int primary key, name text)");
        execute("insert into people select n, 'P' || n from generate_series(1, 25) n");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    /** Ten rows at a time; gives up where a row is called "stop". */
    public static final class Lower implements DataMigration {

        @Override
        public void upgrade(MigrationContext context) throws SQLException {
            try (Statement statement = context.connection().createStatement()) {
                while (statement.executeUpdate("update people set lower = lower(name) where id in"
                                + " (select id from people where lower is null order by id limit 10)")
                        > 0) {
                    context.log("ten more");
                    try (ResultSet stop = statement.executeQuery("select 1 from people where lower = 'stop'")) {
                        if (stop.next()) {
                            throw new IllegalStateException("there is a row called stop");
                        }
                    }
                }
            }
        }

        @Override
        public void downgrade(MigrationContext context) {
            context.log("nothing to do");
        }
    }

    @Test
    void isResumedAfterAFailure() throws SQLException {
        execute("update people set name = 'STOP' where id = 15");
        HistoryFolder shop = new HistoryFolder(temporary, "shop")
                .revision(
                        "a < base",
                        "-- migrations:no-transaction\nalter table people add lower text;\n-- migrations:java "
                                + Lower.class.getName(),
                        "alter table people drop lower;");
        Migrations migrations = new Migrations(shop.read(), database::connect, RunOptions.standard());
        assertThatThrownBy(() -> migrations.upgrade(Target.HEAD))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[DataMigrationFailed]")
                .hasMessageContaining("there is a row called stop")
                .hasMessageContaining("1 of 2 statements are done and recorded");
        assertThat(count("lower is not null")).isEqualTo(20);
        assertThat(migrations.status().text()).contains("partial");

        execute("update people set name = 'P15', lower = 'p15' where id = 15");
        migrations.upgrade(Target.HEAD);
        assertThat(count("lower = lower(name)")).isEqualTo(25);
        assertThat(migrations.current(true).text()).isEqualTo("aaaaaaaaaaaa (head)");
    }

    @Test
    void isTestedByItself() throws SQLException {
        execute("alter table people add lower text");
        List<String> said = new ArrayList<>();
        try (Connection connection = database.connect()) {
            new Lower().upgrade(new MigrationContext(connection, Map.of(), null, said::add));
        }
        assertThat(count("lower = lower(name)")).isEqualTo(25);
        assertThat(said).hasSize(3);
    }

    @Test
    void isLeftOutOfReplayWhereItSaysSo() {
        HistoryFolder shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "create table people (id int, name text, lower text);", "")
                .revision("b < a", "-- migrations:java com.acme.OnlyOnRealData skip-replay", "")
                .revision("c < a", "select 1;", "");
        new Merging(PostgresServer.databases(), RunOptions.standard())
                .prove(
                        shop.read(),
                        shop.read().graph().heads().stream()
                                .map(revision -> revision.id())
                                .toList());
    }

    /** Reads whatever columns there are. */
    public static final class ReadAll implements DataMigration {

        @Override
        public void upgrade(MigrationContext context) throws SQLException {
            try (PreparedStatement statement = context.connection().prepareStatement("select * from people")) {
                statement.executeQuery().close();
            }
        }

        @Override
        public void downgrade(MigrationContext context) {
            context.log("nothing to do");
        }
    }

    /** A session that kept the plan would be told "cached plan must not change result type". */
    @Test
    void readsATableThatChangedInBetween() throws SQLException {
        String reading = "-- migrations:java " + ReadAll.class.getName();
        HistoryFolder shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "create table people (id int);\n" + reading, "drop table people;")
                .revision("b < a", "alter table people alter id type text;\n" + reading, "select 1;");
        ScratchDatabases scratch = PostgresServer.databases();
        Replay replay = scratch.replay(RunOptions.standard().javaSteps());

        try (HeadDatabase head = new HeadDatabase(shop.read(), scratch, replay, false)) {
            assertThat(head.side().schema().tables()).hasSize(1);
        }
    }

    private int count(String condition) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from people where " + condition)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
