package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The modular monolith: entities in four modules, one application, one history, no database configured. */
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

        assertThat(shop.run("migrations:upgrade")).succeeded().says("Open the shop");
        assertThat(shop.run("migrations:generate")).succeeded().says("No changes");
        assertThat(shop.revisions("app")).hasSize(1);
        assertThat(shop.run("verify")).succeeded();
        Catalog opened = catalog(shop);

        shop.edit(ORDER, "private Instant placedAt;", "private Instant placedAt;\n\n    private String note;");

        assertThat(shop.run("verify"))
                .failed()
                .says(
                        "com.acme.shop.orders.Order#note (Order.java:" + shop.lineOf(ORDER, "String note;") + ")",
                        "mvn migrations:generate");
        assertThat(shop.run("migrations:generate")).succeeded();
        assertThat(shop.revisions("app")).hasSize(2);
        assertThat(shop.run("migrations:upgrade")).succeeded();
        Catalog noted = catalog(shop);
        assertThat(noted.columns()).contains("column public.orders.note character varying(255)");

        assertThat(shop.run("migrations:downgrade", "-Dmigrations.target=-1")).succeeded();
        assertThat(catalog(shop)).isEqualTo(opened);

        assertThat(shop.run("migrations:upgrade")).succeeded();
        assertThat(catalog(shop)).isEqualTo(noted);
        assertThat(shop.run("verify")).succeeded();
    }

    /** Looks into the development database, which runs only while a goal does. */
    private static Catalog catalog(Workspace shop) {
        try (RunningBuild database = shop.start("migrations:database")) {
            String url = database.await(URL);
            String user = database.await(USER);
            String password = Workspace.read(Path.of(database.await(PASSWORD_FILE)));
            return new Database(url, user, password).catalog();
        }
    }
}
