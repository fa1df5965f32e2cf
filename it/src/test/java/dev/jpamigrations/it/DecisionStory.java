package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody but a person can know: whether a field was renamed, and what rows get in a column that must not be null. */
class DecisionStory {

    private static final String CUSTOMER = "customers/src/main/java/com/acme/shop/customers/Customer.java";

    @Test
    void generateAsksAndWritesWhatIsAnswered() throws IOException {
        Workspace shop = Workspace.copyOf("shop", "stories/decision");
        assertThat(shop.run("migrations:generate", "migrations:upgrade")).succeeded();
        shop.edit(CUSTOMER, "columnList = \"email\"", "columnList = \"mail\"");
        shop.edit(CUSTOMER, "private String email;", "private String mail;\n\n    private int visits;");

        assertThat(shop.run("migrations:generate"))
                .failed()
                .says(
                        "[PossibleRename] column customer.email: It goes, and customer.mail"
                                + " (com.acme.shop.customers.Customer#mail (Customer.java:"
                                + shop.lineOf(CUSTOMER, "String mail;")
                                + ")) that comes could be the same under another name.",
                        "renamed: -Dmigrations.rename=customer.email:customer.mail",
                        "dropped: -Dmigrations.drop=customer.email");
        assertThat(shop.revisions("app")).hasSize(1);
        assertThat(shop.run("migrations:generate", "-Dmigrations.drop=customer.email", "-Dmigrations.destructive=fail"))
                .failed()
                .says("[Destructive] column customer.email");

        assertThat(shop.run(
                        "migrations:generate",
                        "migrations:upgrade",
                        "-Dmigrations.rename=customer.email:customer.mail"))
                .failed()
                .says("To be decided in the file before it can be applied: customer.visits must not be null")
                .says("[Unanswered]", "customer.visits");
        assertThat(shop.run("verify")).failed().says("[Unanswered]", "customer.visits");

        answer(newest(shop));
        assertThat(shop.run("migrations:upgrade", "verify")).succeeded();
        aModelThatIsNotFoundIsNoDrop(shop);
    }

    /** The application has lost its modules, and with them all entities. */
    private static void aModelThatIsNotFoundIsNoDrop(Workspace shop) {
        shop.cut("pom.xml", "<module>shared-kernel", "orders</module>");
        shop.cut("app/pom.xml", "<dependency>", "</dependency>");
        shop.move("app/src/main/java", "lost");
        shop.move("app/target/classes/com", "lost-classes");

        assertThat(shop.run("migrations:generate"))
                .failed()
                .says("[EmptyModel] No managed type in reach", "customer, ");
        assertThat(shop.revisions("app")).hasSize(2);
    }

    private static Path newest(Workspace shop) {
        List<Path> revisions = shop.revisions("app");
        return revisions.get(0).getFileName().toString().contains("rename_column")
                ? revisions.get(0)
                : revisions.get(1);
    }

    /** Writes the value, takes the comment signs away and deletes the line, as the message says. */
    private static void answer(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains("alter table customer rename column email to mail;");
        Files.writeString(
                file,
                text.replaceAll("-- migrations:attention .*\n-- (.*;)", "$1").replace("<value>", "0"));
    }
}
