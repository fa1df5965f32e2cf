package dev.jpamigrations.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import dev.jpamigrations.testing.Psql;
import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script run by psql leaves what an online run leaves. */
class OfflineScriptTest {

    private static final String ROWS =
            "select revision, parents, depends_on, message, checksum, applied_by, tool_version,"
                    + " position from %s order by revision";

    private static final String ODD = "it's \"odd\" */ \\echo $$ :'x' ; drop table s; \u65e5\u672c\n-- \\! exit 7";

    @TempDir
    Path temporary;

    private ScratchDatabase online;
    private ScratchDatabase offline;
    private HistoryFolder core;
    private HistoryFolder shop;
    private Histories histories;

    @BeforeEach
    void twoDatabases() throws IOException, SQLException {
        online = PostgresServer.database();
        offline = PostgresServer.database();
        core = new HistoryFolder(temporary, new HistorySettings("core", Owns.MODULE, "core's \"versions\"", "it's"))
                .revision("a < base", "create table c (id int, t text default 'it''s; $$');", "drop table c;")
                .revision("b < a", """
                        insert into c values (1, '\\');
                        create index concurrently i on c (id);
                        copy c (id) from stdin;
                        2
                        \\.
                        """, "drop index concurrently i;\ndelete from c;");
        shop = new HistoryFolder(temporary, "shop")
                .revision(
                        "a < base ~ core/b",
                        "select set_config('search_path', 'pg_catalog', false);\ncreate view public.v as select id from public.c;",
                        "drop view v;")
                .revision("b < a", "create table s as select * from v;", "drop table s;");
        Path odd = shop.file("b");
        Files.writeString(odd, Files.readString(odd).replace("Revision b", ODD));
        histories = Histories.read(List.of(core.path(), shop.path()));
    }

    @AfterEach
    void drop() {
        online.close();
        offline.close();
    }

    @Test
    void leavesTheSameAsAnOnlineRun() throws Exception {
        assumeTrue(Psql.isInstalled(), "psql");
        migrations(online).upgrade(Target.HEAD);
        String up = Migrations.withoutDatabase(histories).script(Direction.UPGRADE, Range.parse(":head"));
        assertThat(Psql.run(offline, up)).endsWith("exit 0");
        sameRows();
        assertThat(query(offline, "select id from v order by id")).containsExactly("1", "2");
        assertThat(migrations(offline).current(true).current()).hasSize(2);

        String down = Migrations.withoutDatabase(histories).script(Direction.DOWNGRADE, Range.parse("head:base"));
        assertThat(Psql.run(offline, down)).endsWith("exit 0");
        assertThat(query(offline, "select to_regclass('c')")).containsExactly("null");
        assertThat(migrations(offline).current(false).current()).isEmpty();
    }

    @Test
    void stopsWhereTheDatabaseIsNotAtTheStart() throws Exception {
        assumeTrue(Psql.isInstalled(), "psql");
        migrations(offline).upgrade(Target.parse("core/aaaa"));
        String script = Migrations.withoutDatabase(histories).script(Direction.UPGRADE, Range.parse(":head"));
        assertThat(Psql.run(offline, script))
                .contains("the database is not at the start of this script")
                .endsWith("exit 3");
        assertThat(query(offline, "select to_regclass('v')")).containsExactly("null");
        String rest = Migrations.withoutDatabase(histories).script(Direction.UPGRADE, Range.parse("core/aaaa:heads"));
        assertThat(Psql.run(offline, rest)).endsWith("exit 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "core/aaaa", "heads"})
    void stampsAsAnOnlineStampDoes(String before) throws Exception {
        assumeTrue(Psql.isInstalled(), "psql");
        for (ScratchDatabase database : List.of(online, offline)) {
            if (!before.isEmpty()) {
                migrations(database).upgrade(Target.parse(before));
            }
        }
        List<Target> targets = List.of(Target.parse("core/base"), Target.parse("shop/aaaa"));
        migrations(online).stamp(targets, true);
        String script = Migrations.withoutDatabase(histories).stampScript(targets, true);
        assertThat(Psql.run(offline, script)).endsWith("exit 0");
        sameRows();

        List<Target> lower = List.of(Target.parse("core/aaaa"));
        migrations(online).stamp(lower, false);
        assertThat(Psql.run(offline, Migrations.withoutDatabase(histories).stampScript(lower, false)))
                .endsWith("exit 0");
        sameRows();
    }

    @Test
    void doesNotStampOverWhatNoFileDescribes() throws Exception {
        assumeTrue(Psql.isInstalled(), "psql");
        migrations(offline).upgrade(Target.HEADS);
        shop.delete("b");
        Histories fewer = Histories.read(List.of(core.path(), shop.path()));
        List<Target> targets = List.of(Target.parse("shop/aaaa"));
        assertThat(Psql.run(offline, Migrations.withoutDatabase(fewer).stampScript(targets, false)))
                .contains("the database has applied what no file describes")
                .endsWith("exit 3");
        assertThat(Psql.run(offline, Migrations.withoutDatabase(fewer).stampScript(targets, true)))
                .endsWith("exit 0");
        assertThat(new Migrations(fewer, offline::connect, RunOptions.standard())
                        .current(true)
                        .current())
                .hasSize(2);
    }

    @Test
    void mustKnowWhereADowngradeStarts() {
        assertThatThrownBy(
                        () -> Migrations.withoutDatabase(histories).script(Direction.DOWNGRADE, Range.parse(":base")))
                .hasMessageContaining("[MissingRange]");
    }

    private void sameRows() throws SQLException {
        for (String table : List.of("\"it's\".\"core's \"\"versions\"\"\"", "shop_migrations_version")) {
            assertThat(query(offline, ROWS.formatted(table))).isEqualTo(query(online, ROWS.formatted(table)));
        }
    }

    private Migrations migrations(ScratchDatabase database) {
        return new Migrations(histories, database::connect, RunOptions.standard());
    }

    private static List<String> query(ScratchDatabase database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i > 1 ? "|" : "").append(rows.getString(i));
                }
                values.add(row.toString());
            }
        }
        return values;
    }
}
