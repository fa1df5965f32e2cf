package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Four modules share a database, and each has a history of its own. */
class PlatformStory {

    private static final List<String> TABLES =
            List.of("party", "currency", "invoice", "invoice_copies", "item", "employee");

    private static PostgresServer server;

    private final Workspace platform = Workspace.copyOf("platform", "stories/platform");

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void modulesEvolveApartAndUpgradeAsOne() {
        Database database = server.create("platform", "wilted-lettuce-73");
        Workspace build = platform.on(database);

        assertThat(build.run("migrations:generate")).succeeded().saysNothingOf("[WARNING]");
        String core = idOf("core");
        String financial = idOf("financial");
        assertThat(text("core"))
                .contains("create table party", "create table currency")
                .doesNotContain("depends-on");
        assertThat(text("financial"))
                .contains("-- depends-on: core/" + core, "create table invoice", "create table invoice_copies")
                .doesNotContain("create table party", "drop table party");
        assertThat(text("inventory")).contains("-- depends-on: financial/" + financial);
        assertThat(text("hr")).contains("-- depends-on: core/" + core, "create table employee");
        assertThat(build.run("migrations:generate"))
                .succeeded()
                .says("No changes: 5 managed types (core 5) and 1 revision of core (head " + core + ")");

        assertThat(build.run("-pl", "financial", "-am", "migrations:upgrade")).succeeded();
        assertThat(database.catalog().tables()).contains("party", "invoice").doesNotContain("item", "employee");
        assertThat(versionTables(database)).containsExactly("core_migrations_version", "financial_migrations_version");
        assertThat(build.run("migrations:upgrade")).succeeded();
        assertThat(database.catalog().tables()).containsAll(TABLES);
        assertThat(build.run("migrations:downgrade", "-Dmigrations.target=core/base"))
                .failed()
                .says("financial/" + financial);

        assertThat(build.run("migrations:downgrade", "-Dmigrations.target=base"))
                .succeeded();
        assertThat(database.catalog().facts()).isEmpty();
    }

    private static List<String> versionTables(Database database) {
        return database.strings("select tablename from pg_tables where tablename like '%version' order by 1");
    }

    private Path file(String module) {
        return platform.revisions(module).get(0);
    }

    private String text(String module) {
        return Workspace.read(file(module));
    }

    private String idOf(String module) {
        return file(module).getFileName().toString().replaceAll(".*-([0-9a-f]{12})_.*", "$1");
    }
}
