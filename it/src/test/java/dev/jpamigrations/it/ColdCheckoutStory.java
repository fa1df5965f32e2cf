package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Goals typed where nothing has been compiled and no module has been installed. */
class ColdCheckoutStory {

    private static Workspace checkout;

    @BeforeAll
    static void generateAtTheRoot() {
        checkout = Workspace.copyOf("shop", "stories/cold");

        assertThat(checkout.run("migrations:generate")).succeeded();
        assertThat(checkout.revisions("app")).hasSize(1);
    }

    @Test
    void generateForOneModuleAndWhatItNeeds() throws IOException {
        Workspace shop = Workspace.copyOf("shop", "stories/cold-one-module");

        assertThat(shop.run("migrations:generate", "-pl", "app", "-am")).succeeded();

        assertThat(shop.revisions("app")).hasSize(1);
        assertThat(sectionsOf(shop)).isEqualTo(sectionsOf(checkout));
    }

    @Test
    void upgradeAndStatusCompileNothing() throws IOException {
        Workspace shop = Workspace.copyOf("shop", "stories/cold-upgrade");
        Path history = Path.of("app/src/main/resources/db/migrations/shop-app");
        copyFolder(checkout.folder().resolve(history), shop.folder().resolve(history));

        assertThat(shop.run("migrations:status", "migrations:upgrade", "migrations:status"))
                .succeeded()
                .says("pending", "applied");

        assertThat(shop.folder().resolve("shared-kernel/target")).doesNotExist();
        assertThat(shop.folder().resolve("app/target/classes")).doesNotExist();
    }

    /** What a revision does: its text without the header, which holds an id and a time. */
    private static String sectionsOf(Workspace shop) throws IOException {
        String text = Files.readString(shop.revisions("app").get(0));
        return text.substring(text.indexOf("-- migrations:upgrade"));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
