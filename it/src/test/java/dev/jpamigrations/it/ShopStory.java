package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The modular monolith: entities in four modules, one application, one history, no database configured. */
@Order(6)
class ShopStory {

    private static final String ORDER = "orders/src/main/java/com/acme/shop/orders/Order.java";
    private static final Pattern URL = Pattern.compile("URL +(\\S+)");
    private static final Pattern USER = Pattern.compile("user +(\\S+)");
    private static final Pattern PASSWORD_FILE = Pattern.compile("password +in (.+)");

    @Test
    void fromEntitiesInSeveralModulesToAnUpgradedDatabase() {
        Workspace shop = Workspace.copyOf("shop", "stories/shop");

        assertThat(shop.run("migrations:generate", "-Dmigrations.message=Open the shop"))
                .succeeded();
        assertThat(shop.revisions("app")).singleElement().satisfies(file -> assertThat(
                        file.getFileName().toString())
                .matches("\\d{8}_\\d{4}-[0-9a-f]{12}_open_the_shop\\.sql"));

        assertThat(shop.run("migrations:upgrade", "migrations:generate", "verify"))
                .succeeded()
                .says("Open the shop", "No changes");
        assertThat(shop.revisions("app")).hasSize(1);
        try (RunningBuild database = shop.start("migrations:database")) {
            aFieldComesAndGoes(shop, running(database));
        }
    }

    private static void aFieldComesAndGoes(Workspace shop, Database database) {
        Catalog opened = database.catalog();

        shop.edit(ORDER, "private Instant placedAt;", "private Instant placedAt;\n\n    private String note;");

        assertThat(shop.run("verify"))
                .failed()
                .says(
                        "com.acme.shop.orders.Order#note (Order.java:" + shop.lineOf(ORDER, "String note;") + ")",
                        "mvn migrations:generate");
        assertThat(shop.run("migrations:generate", "migrations:upgrade")).succeeded();
        assertThat(shop.revisions("app")).hasSize(2);
        Catalog noted = database.catalog();
        assertThat(noted.columns()).contains("column public.orders.note character varying(255)");

        assertThat(shop.run("migrations:downgrade", "-Dmigrations.target=-1")).succeeded();
        assertThat(database.catalog()).isEqualTo(opened);

        assertThat(shop.run("migrations:upgrade", "verify")).succeeded();
        assertThat(database.catalog()).isEqualTo(noted);
    }

    /** The development database, which runs only while a goal does. */
    private static Database running(RunningBuild build) {
        String url = build.await(URL);
        String user = build.await(USER);
        return new Database(url, user, Workspace.read(Path.of(build.await(PASSWORD_FILE))));
    }
}
