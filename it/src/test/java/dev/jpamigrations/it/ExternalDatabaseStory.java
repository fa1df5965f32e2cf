package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A team's own PostgreSQL, reached by {@code migrations.url}. */
@Execution(ExecutionMode.CONCURRENT)
@Order(3)
class ExternalDatabaseStory {

    private static final String PASSWORD = "wilted-lettuce-73";

    private static PostgresServer server;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void theSchemaIsTheOneThatTheApplicationExpects() throws IOException, InterruptedException {
        Database database = server.create("acme", PASSWORD);
        Workspace shop = Workspace.copyOf("shop", "stories/external").on(database);

        assertThat(shop.run("migrations:generate", "migrations:upgrade", "migrations:status"))
                .succeeded()
                .says(database.url(), "applied");
        assertThat(database.catalog().tables()).contains("users", "customer", "product", "orders", "user_roles");
        new ShopProcess(shop).startOn(database);

        shop.with("startups").edit("pom.xml", "<module>app</module>", """
                <module>app</module>
                <module>spring</module>
                <module>jakarta</module>""");
        assertThat(shop.run("verify"))
                .succeeded()
                .says(
                        "Running com.acme.shop.spring.ShopConfigurationTest",
                        "Running com.acme.shop.spring.FillSearchNamesTest",
                        "Running com.acme.shop.jakarta.ShopUnitTest");

        assertThat(shop.run("migrations:downgrade", "-Dmigrations.target=base")).succeeded();
        assertThat(database.catalog().facts()).isEmpty();
    }

    @Test
    void aPasswordIsNeverShown() {
        Database database = server.create("secretive", PASSWORD);
        Workspace shop = Workspace.copyOf("shop", "stories/external-password");
        assertThat(shop.run("migrations:init")).succeeded();

        assertThat(shop.on(database).run("migrations:status", "-X")).succeeded().saysNothingOf(PASSWORD);
        assertThat(shop.run("migrations:status", "-Dmigrations.url=" + database.url() + "?password=hunter2"))
                .failed()
                .says("MIGRATIONS_PASSWORD");
    }
}
