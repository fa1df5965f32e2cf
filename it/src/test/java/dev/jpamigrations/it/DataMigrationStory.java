package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Revisions that name classes of the application: run by the goals, by the plain class path, and by one executable jar. */
class DataMigrationStory {

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
    void namesAreNormalisedAndAColumnIsFilledInBatches() throws IOException, InterruptedException {
        Database database = server.create("names", "plain-salad-12");
        Workspace shop = Workspace.copyOf("shop", "stories/data-migration").on(database);
        SampleHistory history = SampleHistory.of(shop);
        history.revision("a", "base", """
                create table users (id bigint primary key, display_name varchar(160) not null);
                insert into users select n, ' Zoe\u0308  Nr ' || n from generate_series(1, 2500) n;""", "drop table users;");
        history.revision(
                "b",
                "a",
                "-- migrations:java com.acme.shop.migrations.NormaliseNames",
                "-- migrations:java com.acme.shop.migrations.NormaliseNames");
        history.revision("c", "b", """
                -- migrations:no-transaction
                alter table users add column search_name varchar(160);
                -- migrations:java com.acme.shop.migrations.FillSearchNames""", "alter table users drop column search_name;");

        assertThat(shop.run("migrations:upgrade"))
                .failed()
                .says("[NotCompiled]", "com.acme.shop.migrations.NormaliseNames", "mvn process-classes");
        assertThat(shop.run("package", "migrations:upgrade", "-Pexecutable", "-Dmigrations.properties=batch=800"))
                .succeeded()
                .says("2500 names normalised", "800 search names filled", "2500 search names filled");
        filled(database);
        assertThat(shop.run("migrations:downgrade", "-Dmigrations.target=base")).succeeded();

        Path app = shop.folder().resolve("app/target");
        JavaProcess executable = new JavaProcess(
                database,
                List.of(
                        "-Dloader.main=dev.jpamigrations.Main",
                        "-cp",
                        app.resolve("shop-app-1.0.0-SNAPSHOT.jar").toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"));
        JavaProcess plain = new JavaProcess(
                database,
                List.of(
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                app.resolve("classes").toString(),
                                jar("dev/jpamigrations/migrations-engine"),
                                jar("org/postgresql/postgresql")),
                        "dev.jpamigrations.Main"));
        for (JavaProcess main : List.of(executable, plain)) {
            assertThat(main.run("upgrade", "--properties=batch=2000"))
                    .contains("2000 search names filled", "2500 search names filled")
                    .endsWith("exit 0");
            filled(database);
            assertThat(main.run("status")).contains("cccccccccccc", "applied").endsWith("exit 0");
            assertThat(main.run("downgrade", "--target=base")).endsWith("exit 0");
            assertThat(main.run("downgrade")).contains("[Usage]").endsWith("exit 1");
            assertThat(main.libraries("upgrade")).allMatch(name -> name.matches("(migrations-engine|postgresql)-.*"));
            assertThat(main.run("downgrade", "--target=base")).endsWith("exit 0");
        }
    }

    private static void filled(Database database) {
        assertThat(database.strings("select display_name || '|' || search_name from users where id = 7"))
                .containsExactly("Zo\u00eb Nr 7|zoe nr 7");
        assertThat(database.strings("select count(*)::text from users where search_name is null"))
                .containsExactly("0");
    }

    /** The newest jar of an artifact in the repository of the stories or the one that it is served from. */
    private static String jar(String artifact) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String repository : List.of("repository", "upstream")) {
            Path folder = Settings.folder(repository).resolve(artifact);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.getFileName().toString().matches("[a-z-]+-[0-9.]+(-SNAPSHOT)?\\.jar"))
                            .forEach(jars::add);
                }
            }
        }
        return jars.get(0).toString();
    }

    /** The command line of the engine in a process of its own. */
    private record JavaProcess(Database database, List<String> start) {

        String run(String... arguments) throws IOException, InterruptedException {
            return run(List.of(), arguments);
        }

        private String run(List<String> options, String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(Maven.SHORT_LIVED);
            // A JRE has no compiler and none of the JDK's other tools.
            command.addAll(List.of("--limit-modules", "java.se"));
            command.addAll(options);
            command.addAll(start);
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("MIGRATIONS_URL", database.url());
            builder.environment().put("PGUSER", database.user());
            builder.environment().put("MIGRATIONS_PASSWORD", database.password());
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output + "exit " + process.waitFor();
        }

        /** The jars from which classes were loaded. */
        List<String> libraries(String... arguments) throws IOException, InterruptedException {
            Path log = Files.createTempFile("classes", ".log");
            assertThat(run(List.of("-Xlog:class+load:file=" + log), arguments)).endsWith("exit 0");
            List<String> libraries = Files.readAllLines(log).stream()
                    .filter(line -> line.contains("source: ") && line.contains(".jar"))
                    .map(line -> line.replaceFirst(".*source: ", "").replaceFirst("!?/?$", ""))
                    .map(source -> source.substring(source.lastIndexOf('/') + 1))
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("shop-app-"))
                    .distinct()
                    .sorted()
                    .toList();
            Files.delete(log);
            assertThat(libraries).isNotEmpty();
            return libraries;
        }
    }
}
