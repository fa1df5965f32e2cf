package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Entities of a library that was compiled without the processor: the sixty of Keycloak. */
class KeycloakStory {

    private static final Pattern CLASS = Pattern.compile("<class>(.*?)</class>");

    @Test
    void theHistoryOfALibrarysTables() throws IOException {
        try (PostgresServer server = PostgresServer.start()) {
            Database ours = server.create("identity", "kept-by-us");
            Database hibernates = server.create("hibernate", "kept-by-hibernate");
            new HibernateSchema(entitiesOfKeycloak()).createIn(hibernates);
            Workspace identity =
                    Workspace.copyOf("keycloak", "stories/keycloak").on(ours);

            assertThat(identity.run("migrations:generate", "migrations:upgrade", "migrations:generate"))
                    .succeeded()
                    .says("No changes");

            assertThat(ours.catalog().tables())
                    .hasSize(84)
                    .isEqualTo(hibernates.catalog().tables());
            assertThat(ours.catalog().columns()).isEqualTo(hibernates.catalog().columns());

            assertThat(identity.run("migrations:downgrade", "-Dmigrations.target=base"))
                    .succeeded();
            assertThat(ours.catalog().facts()).isEmpty();
        }
    }

    /** The list that Keycloak gives its own persistence unit. */
    private static List<String> entitiesOfKeycloak() throws IOException {
        try (InputStream unit = KeycloakStory.class.getResourceAsStream("/default-persistence.xml")) {
            assertThat(unit).isNotNull();
            String xml = new String(unit.readAllBytes(), StandardCharsets.UTF_8);
            return CLASS.matcher(xml).results().map(element -> element.group(1)).toList();
        }
    }
}
