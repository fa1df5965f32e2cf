package dev.jpamigrations.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read and programs parse, over one branched history of which half is applied. */
class ReportsTest {

    @TempDir
    Path temporary;

    private ScratchDatabase database;
    private Migrations migrations;

    @BeforeEach
    void applyHalf() throws SQLException {
        database = PostgresServer.database();
        HistoryFolder shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "create table t (n int);", "drop table t;")
                .revision("b < a", "select 1;", "")
                .revision("c < a", "select 2;", "")
                .revision("d < b, c", "select 3;", "");
        migrations = new Migrations(shop.read(), database::connect, RunOptions.standard());
        migrations.upgrade(Target.parse("bbbb"));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void statusIsATable() {
        assertThat(migrations
                        .status()
                        .text()
                        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "<time>             ")
                        .replaceAll("\\d+ ms", "<n> ms")
                        .replaceAll(" +\n", "\n"))
                .startsWith(
                        "History:       shop\nVersion table: shop_migrations_version\nDatabase:      jdbc:postgresql://")
                .containsPattern("revision +created +message +state +applied at +by +took\n-+ ")
                .containsPattern("aaaaaaaaaaaa +<time> +Revision a +applied +<time> +\\w+ +<n> ms\n")
                .containsPattern("dddddddddddd +<time> +Revision d +pending");
    }

    @Test
    void statusHasItsDocumentedJson() {
        JsonObject json = JsonParser.parseString(migrations.status().json()).getAsJsonObject();
        assertThat(json.keySet()).containsExactly("history", "versionTable", "url", "heads", "revisions");
        assertThat(json.get("heads")).hasToString("[\"dddddddddddd\"]");
        JsonObject applied = json.getAsJsonArray("revisions").get(0).getAsJsonObject();
        assertThat(applied.keySet())
                .containsExactly(
                        "id",
                        "parents",
                        "dependsOn",
                        "labels",
                        "created",
                        "message",
                        "state",
                        "appliedAt",
                        "appliedBy",
                        "durationMs");
        assertThat(applied.get("state").getAsString()).isEqualTo("applied");
        JsonObject pending = json.getAsJsonArray("revisions").get(3).getAsJsonObject();
        assertThat(pending.get("appliedAt").isJsonNull()).isTrue();
        assertThat(json.get("url").getAsString()).doesNotContain("?").doesNotContain("@");
    }

    @Test
    void severalHistoriesAreToldApart() throws SQLException {
        HistoryFolder core = new HistoryFolder(temporary, "core").revision("a < base", "select 1;", "");
        HistoryFolder hr = new HistoryFolder(temporary, "hr")
                .revision("b < base ~ core/a", "select 1;", "")
                .revision("c < b", "select 1;", "");
        Migrations both = new Migrations(
                Histories.read(List.of(core.path(), hr.path())), database::connect, RunOptions.standard());

        assertThat(both.upgrade(Target.parse("hr/bbbb")).text().replaceAll("\\d+ ms", "<n> ms"))
                .isEqualTo("""
                        upgrade <base> -> core/aaaaaaaaaaaa  Revision a (<n> ms)
                        upgrade <base> -> hr/bbbbbbbbbbbb  Revision b (<n> ms)""");
        assertThat(both.current(false).text()).isEqualTo("core/aaaaaaaaaaaa (head)\nhr/bbbbbbbbbbbb");
        assertThat(both.heads().text()).isEqualTo("""
                core/aaaaaaaaaaaa (head) (current)  Revision a
                hr/cccccccccccc (head) (pending)  Revision c""");
        assertThat(both.history(Range.ALL, false).text())
                .contains("bbbbbbbbbbbb -> hr/cccccccccccc (head) (pending)  Revision c")
                .contains("<base> -> core/aaaaaaaaaaaa (head) (current)  Revision a");
        assertThat(both.status().text())
                .containsSubsequence(
                        "History:       core",
                        "Version table: core_migrations_version",
                        "aaaaaaaaaaaa",
                        "History:       hr",
                        "Version table: hr_migrations_version",
                        "cccccccccccc");
        JsonArray status = JsonParser.parseString(both.status().json()).getAsJsonArray();
        assertThat(status)
                .extracting(history -> history.getAsJsonObject().get("history").getAsString())
                .containsExactly("core", "hr");
    }

    @Test
    void historyDrawsTheGraph() {
        assertThat(migrations.history(Range.ALL, false).text()).isEqualTo("""
                * bbbbbbbbbbbb, cccccccccccc -> dddddddddddd (head) (mergepoint) (pending)  Revision d
                |\\
                | * aaaaaaaaaaaa -> cccccccccccc (pending)  Revision c
                * | aaaaaaaaaaaa -> bbbbbbbbbbbb (current)  Revision b
                |/
                * <base> -> aaaaaaaaaaaa (branchpoint)  Revision a""");
        JsonArray json = JsonParser.parseString(
                        migrations.history(Range.ALL, false).json())
                .getAsJsonArray();
        assertThat(json).hasSize(4);
        assertThat(json.get(0).getAsJsonObject().get("state").getAsString()).isEqualTo("pending");
    }

    @Test
    void showTellsAllOfOneRevision() {
        assertThat(migrations.show(Target.parse("dddd")).text())
                .startsWith("revision:   dddddddddddd (head) (mergepoint) (pending)\n"
                        + "parents:    bbbbbbbbbbbb, cccccccccccc\ncreated:    2025-10-13T22:03:00Z\nfile:       ")
                .endsWith("\n\n    Revision d");
    }

    @Test
    void headsAndBranches() {
        assertThat(migrations.heads().text()).isEqualTo("dddddddddddd (head) (mergepoint) (pending)  Revision d");
        assertThat(migrations.branches().text()).isEqualTo("""
                aaaaaaaaaaaa (branchpoint)  Revision a
                  -> bbbbbbbbbbbb  Revision b
                  -> cccccccccccc  Revision c""");
    }

    @Test
    void aDryRunShowsThePlanAndItsSql() {
        RunReport report = migrations.plan(Direction.UPGRADE, Target.HEAD);
        assertThat(report.dryRun()).isTrue();
        assertThat(report.text()).isEqualTo("""
                upgrade aaaaaaaaaaaa -> cccccccccccc  Revision c
                select 2;

                upgrade bbbbbbbbbbbb, cccccccccccc -> dddddddddddd  Revision d
                select 3;
                """);
        assertThat(migrations.current(false).text()).isEqualTo("bbbbbbbbbbbb");
    }
}
