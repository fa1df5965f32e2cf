package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.report.RunReport;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    Path temporary;

    private ScratchDatabase database;
    private HistoryFolder shop;

    @BeforeEach
    void linearHistory() throws SQLException {
        database = PostgresServer.database();
        shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "create table users (id int);", "drop table users;")
                .revision("b < a", "alter table users add email text;", "alter table users drop email;")
                .revision("c < b", "create index i on users (email);", "drop index i;");
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @Test
    void goesUpAndDown() throws SQLException {
        assertThat(migrations().current(false).text()).isEqualTo("No revision is applied.");
        assertThat(migrations().upgrade(Target.parse("+2")).text())
                .matches("upgrade <base> -> aaaaaaaaaaaa  Revision a \\(\\d+ ms\\)\n"
                        + "upgrade aaaaaaaaaaaa -> bbbbbbbbbbbb  Revision b \\(\\d+ ms\\)");
        assertThat(migrations().upgrade(Target.HEAD).steps())
                .extracting(RunReport.StepLine::revision)
                .containsExactly("cccccccccccc");
        assertThat(migrations().current(true).text()).isEqualTo("cccccccccccc (head)");
        assertThat(query("select email from users")).isEmpty();

        assertThat(migrations().downgrade(Target.parse("-1")).steps())
                .extracting(RunReport.StepLine::revision)
                .containsExactly("cccccccccccc");
        assertThat(migrations().current(false).text()).isEqualTo("bbbbbbbbbbbb");
        migrations().downgrade(Target.BASE);
        assertThat(query("select revision from shop_migrations_version")).isEmpty();
        assertThat(query("select relname from pg_class where relname = 'users'"))
                .isEmpty();
    }

    @Test
    void saysThatThereIsNothingToDo() {
        migrations().upgrade(Target.HEAD);
        assertThat(migrations().upgrade(Target.HEAD).text()).isEqualTo("Nothing to upgrade: the database is at head.");
    }

    @Test
    void rollsAFailingRevisionBackAndKeepsThoseBefore() throws SQLException {
        shop.revision("d < c", "create table t (id int);\ninsert into t\nvalues (1, nowhere);", "drop table t;");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        [StatementFailed] %s:10: column "nowhere" does not exist (SQLSTATE 42703)
                              insert into t
                              values (1, nowhere)
                                         ^
                            Revision dddddddddddd was rolled back; correct it and run again.""".formatted(shop.file("d")).replaceAll(".*DETAIL.*\n", ""));
        assertThat(migrations().current(false).text()).isEqualTo("cccccccccccc");
        assertThat(query("select relname from pg_class where relname = 't'")).isEmpty();
    }

    @Test
    void tellsTheStateOfEachRevision() {
        migrations().upgrade(Target.parse("bbbb"));
        assertThat(migrations().status().histories().get(0).revisions())
                .extracting(revision -> revision.id().charAt(0) + " " + revision.state())
                .containsExactly("a applied", "b applied", "c pending");
        shop.revision("b < a", "alter table users add mail text;", "alter table users drop mail;");
        assertThat(migrations().status().histories().get(0).revisions())
                .extracting(revision -> revision.id().charAt(0) + " " + revision.state())
                .containsExactly("a applied", "b edited", "c pending");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD)).hasMessageContaining("[EditedRevision]");
        migrations().accept(Target.parse("bbbb"));
        migrations().upgrade(Target.parse("cccc"));
    }

    @Test
    void stampsWithoutRunning() throws SQLException {
        assertThat(migrations().stamp(List.of(Target.HEAD), false).recorded())
                .containsExactly("shop/aaaaaaaaaaaa", "shop/bbbbbbbbbbbb", "shop/cccccccccccc");
        assertThat(migrations().stamp(List.of(Target.parse("aaaa")), false).erased())
                .containsExactly("shop/bbbbbbbbbbbb", "shop/cccccccccccc");
        assertThat(migrations().stamp(List.of(Target.BASE), false).erased()).containsExactly("shop/aaaaaaaaaaaa");
        assertThat(query("select relname from pg_class where relname = 'users'"))
                .isEmpty();
    }

    @Test
    void listsRevisionsNewestFirst() {
        migrations().upgrade(Target.parse("bbbb"));
        assertThat(migrations().history(Range.ALL, false).text()).isEqualTo("""
                bbbbbbbbbbbb -> cccccccccccc (head) (pending)  Revision c
                aaaaaaaaaaaa -> bbbbbbbbbbbb (current)  Revision b
                <base> -> aaaaaaaaaaaa  Revision a""");
        assertThat(migrations().history(Range.parse("-1:current"), false).revisions())
                .extracting(line -> line.id().charAt(0))
                .containsExactly('b', 'a');
    }

    @Test
    void isAtTheHeadsWhereADependencyIsConsumed() {
        shop.revision("d < base", "select 1;", "").revision("e < c ~ d", "select 1;", "");
        migrations().upgrade(Target.HEADS);
        assertThat(migrations().current(true).text()).isEqualTo("eeeeeeeeeeee (head)");
        shop.revision("f < d", "select 1;", "");
        assertThatThrownBy(() -> migrations().current(true)).hasMessageContaining("[NotAtHead]");
    }

    @Test
    void showsAndRefusesWhatNoFileDescribes() throws IOException {
        migrations().upgrade(Target.HEAD);
        shop.delete("c");
        assertThat(migrations().current(false).text()).isEqualTo("bbbbbbbbbbbb (head)\ncccccccccccc (unknown)");
        assertThat(migrations().heads().text())
                .isEqualTo("bbbbbbbbbbbb (head) (current)  Revision b\ncccccccccccc (unknown)  Revision c");
        assertThat(migrations().history(Range.ALL, false).text()).startsWith("""
                bbbbbbbbbbbb -> cccccccccccc (unknown)  Revision c
                aaaaaaaaaaaa -> bbbbbbbbbbbb (head) (current)  Revision b""");
        assertThat(migrations().status().text()).containsPattern("cccccccccccc +Revision c +unknown ");
        assertThat(migrations().show(Target.HEAD).text()).contains("bbbbbbbbbbbb");

        for (Direction direction : Direction.values()) {
            assertThatThrownBy(() -> migrations().plan(direction, Target.BASE))
                    .hasMessageContaining("[UnknownRevision]")
                    .hasMessageContaining("shop/cccccccccccc")
                    .hasMessageContaining("mvn migrations:stamp -Dmigrations.target=")
                    .hasMessageContaining("-Dmigrations.purge=true");
        }
        assertThatThrownBy(() -> migrations().stamp(List.of(Target.HEAD), false))
                .hasMessageContaining("[UnknownRevision]");
        assertThat(migrations().stamp(List.of(Target.HEAD), true).erased()).containsExactly("shop/cccccccccccc");
        assertThat(migrations().current(true).text()).isEqualTo("bbbbbbbbbbbb (head)");
    }

    @Test
    void noticesThatSomethingElseWritesToTheVersionTable() throws SQLException {
        shop.revision("d < c", "select 1;", "delete from shop_migrations_version;");
        migrations().upgrade(Target.HEAD);
        assertThatThrownBy(() -> migrations().downgrade(Target.parse("-1")))
                .hasMessageContaining("[VersionTableChanged]")
                .hasMessageContaining("dddddddddddd met 0 rows");
        assertThat(query("select count(*) from shop_migrations_version")).containsExactly("4");
    }

    @Test
    void needsAPlaceForTheVersionTable() {
        ConnectionSource nowhere = () -> {
            Connection connection = database.connect();
            connection.createStatement().execute("set search_path = nowhere");
            return connection;
        };
        assertThatThrownBy(() -> new Migrations(shop.read(), nowhere, RunOptions.standard()).upgrade(Target.HEAD))
                .hasMessageContaining("[NoSchema]");
    }

    private Migrations migrations() {
        return new Migrations(shop.read(), database::connect, RunOptions.standard());
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
