package dev.jpamigrations.it;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The main job on the shop, typed for whoever watches: generate, look at the file, upgrade, look at the status. */
final class Demo {

    private static final List<String> COMMANDS = List.of(
            "mvn migrations:generate -Dmigrations.message=\"Open the shop\"",
            "cat app/src/main/resources/db/migrations/shop-app/*_open_the_shop.sql",
            "mvn migrations:upgrade",
            "mvn migrations:status",
            "mvn migrations:generate");

    private static final int SHOWN_LINES = 60;

    private Demo() {}

    public static void main(String... args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Workspace shop = Workspace.copyOf("shop", "demo/shop");
        Shell shell = new Shell(shop);
        out.println(
                "The shop: seventeen entities in four modules, no revision, no database. Maven's own lines are left out.");
        for (String command : COMMANDS) {
            out.println();
            out.println("$ " + command);
            print(shell.run(command), out);
        }
        out.println();
        out.println("The shop lies in " + shop.folder() + ". Step in, add a field to");
        out.println("orders/src/main/java/com/acme/shop/orders/Order.java, and type: mvn verify");
    }

    private static void print(Shell.Answer answer, PrintStream out) {
        answer.lines().stream().limit(SHOWN_LINES).forEach(out::println);
        if (answer.lines().size() > SHOWN_LINES) {
            out.println("… and " + (answer.lines().size() - SHOWN_LINES) + " more lines");
        }
        if (answer.exitCode() != 0) {
            throw new IllegalStateException("The last command failed.");
        }
    }
}
