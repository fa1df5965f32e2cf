package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every downgrade is tried from where its own upgrade led, whatever is special about those before it. */
class HeadDatabaseTest {

    @TempDir
    Path temporary;

    @Test
    void goesOnAfterWhatIsTriedOnACopyAndAfterWhatIsNotTried() throws SQLException {
        HistoryFolder shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "create table one (id int);", "-- migrations:irreversible it stays")
                .revision(
                        "b < a",
                        "create index concurrently ix on one (id);",
                        "-- migrations:no-transaction\ndrop index concurrently ix;")
                .revision("c < b", "create table two (id int);", "select 1;")
                .revision("d < c", "create table three (id int);", "drop table three;");
        ScratchDatabases scratch = PostgresServer.databases();
        Replay replay = scratch.replay(RunOptions.standard().javaSteps());

        try (HeadDatabase head = new HeadDatabase(shop.read(), scratch, replay, true)) {
            assertThat(head.flaws()).singleElement().asString().contains("[Unproven]", "cccccccccccc", "two");
            assertThat(head.side().schema().tables()).hasSize(3);
        }
    }
}
