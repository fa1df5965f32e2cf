package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** An editor compiles into Maven's class folder without the processor: to Maven everything is up to date then. */
class StaleRegistryStory {

    private static final String ORDER = "orders/src/main/java/com/acme/shop/orders/Order.java";
    private static final String PAYMENT = "orders/src/main/java/com/acme/shop/orders/BankTransfer.java";
    /** What maven-compiler-plugin says where it compiles. */
    private static final String RECOMPILING = "Recompiling the module";

    private static final Path REGISTRY = Path.of("orders/target/classes/META-INF/jpa-migrations/types");

    @Test
    void aGoalPutsTheRegistryRightOnceAndMavenTakesNoNotice() throws IOException {
        Workspace shop = Workspace.copyOf("shop", "stories/stale-registry");
        assertThat(shop.run("migrations:registry"))
                .succeeded()
                .says(RECOMPILING)
                .saysNothingOf("StaleRegistry");

        shop.edit(ORDER, "private Instant placedAt;", "private Instant placedAt;\n\n    private String note;");
        shop.edit(PAYMENT, "@Entity\n", "");
        compileInAnEditor(shop, ORDER, PAYMENT);

        assertThat(shop.run("migrations:registry"))
                .succeeded()
                .says("[StaleRegistry] module shop-orders: The registry was out of date:"
                        + " no managed class stands for com.acme.shop.orders.BankTransfer;"
                        + " the class files differ of com.acme.shop.orders.Order."
                        + " It was written anew from the class files.")
                .saysNothingOf(RECOMPILING);

        assertThat(Workspace.read(record(shop, "Order"))).contains("\"name\": \"note\"");
        assertThat(record(shop, "BankTransfer")).doesNotExist();
        assertThat(shop.files("orders/target/classes/dev/jpamigrations/generated/*.class"))
                .hasSize(1);

        assertThat(shop.run("migrations:registry", "-T", "2")).succeeded().saysNothingOf("StaleRegistry", RECOMPILING);

        shop.edit(PAYMENT, "public class BankTransfer", "@Entity\npublic class BankTransfer");
        assertThat(shop.run("migrations:registry"))
                .succeeded()
                .says(RECOMPILING, "com.acme.shop.orders.BankTransfer")
                .saysNothingOf("StaleRegistry");
        assertThat(record(shop, "BankTransfer")).exists();
    }

    private static Path record(Workspace shop, String type) {
        return shop.folder().resolve(REGISTRY).resolve("com.acme.shop.orders." + type + ".json");
    }

    private static void compileInAnEditor(Workspace shop, String... sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17", "-classpath"));
        try (Stream<Path> modules = Files.list(shop.folder())) {
            arguments.add(String.join(
                    File.pathSeparator,
                    Stream.concat(
                                    modules.map(module -> module.resolve("target/classes"))
                                            .filter(Files::isDirectory)
                                            .map(Path::toString)
                                            .sorted(),
                                    Stream.of(System.getProperty("java.class.path")))
                            .toList()));
        }
        arguments.addAll(
                List.of("-d", shop.folder().resolve("orders/target/classes").toString()));
        Stream.of(sources)
                .map(source -> shop.folder().resolve(source).toString())
                .forEach(arguments::add);
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
    }
}
