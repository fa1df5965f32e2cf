package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shop itself: a process in which Hibernate, told of its entities by the registry, compares the schema
 * with them when it starts, and sells something. */
record ShopProcess(Workspace shop) {

    void startOn(Database database) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "com.acme.shop.ShopApplication",
                        database.url(),
                        database.user(),
                        database.password())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("The shop is open: 17 entities").contains("Sold to Berg at Harbour: Kettle");
    }

    /** The shop's classes, and Hibernate and the driver from the class path of the stories. */
    private String classPath() {
        return Stream.concat(
                        Stream.of("shared-kernel", "customers", "catalog", "orders", "app")
                                .map(module -> shop.folder().resolve(module).resolve("target/classes"))
                                .map(Path::toString),
                        Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
