package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.connection.Surroundings;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line, on a class path of a folder and a jar. */
class MainTest {

    @TempDir
    Path temporary;

    private ScratchDatabase database;
    private Path classes;
    private Path jar;

    @BeforeEach
    void twoHistories() throws IOException {
        database = PostgresServer.database();
        classes = temporary.resolve("classes");
        new HistoryFolder(classes.resolve("db/migrations"), "shop")
                .revision("a < base ~ core/a", "create table orders (c int references core);", "drop table orders;")
                .revision("b < a", "alter table orders add note text;", "alter table orders drop note;");
        HistoryFolder core = new HistoryFolder(temporary, "core")
                .revision("a < base", "create table core (id int primary key);", "drop table core;");
        jar = jarWithoutFolderEntries(core.path());
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void upgradesLooksAndGoesDownAgain() throws IOException {
        assertThat(run("upgrade"))
                .containsPattern("upgrade <base> -> core/aaaaaaaaaaaa  Revision a \\(\\d+ ms\\)")
                .endsWith("exit 0");
        assertThat(run("upgrade")).isEqualTo("Nothing to upgrade: the database is at head.\nexit 0");
        assertThat(run("current", "--checkHeads"))
                .isEqualTo("core/aaaaaaaaaaaa (head)\nshop/bbbbbbbbbbbb (head)\nexit 0");
        assertThat(run("status", "--format=json")).startsWith("[").contains("\"state\": \"applied\"");
        assertThat(run("history", "--range", "shop/aaaa:"))
                .contains("shop/bbbbbbbbbbbb")
                .endsWith("exit 0");
        assertThat(run("show", "--target=core/head")).contains("!/db/migrations/core/aaaaaaaaaaaa.sql");
        assertThat(run("downgrade", "--target=shop/-1", "--dryRun"))
                .startsWith("downgrade shop/bbbbbbbbbbbb -> aaaaaaaaaaaa  Revision b\n")
                .contains("alter table orders drop note;");
        assertThat(run("downgrade", "--target", "base")).contains("downgrade").endsWith("exit 0");
        assertThat(run("current", "--checkHeads=true")).contains("[NotAtHead]").endsWith("exit 1");
        assertThat(run("stamp", "--target=core/head,shop/aaaa")).contains("recorded shop/aaaaaaaaaaaa");
        assertThat(run("heads")).contains("shop/bbbbbbbbbbbb (head) (pending)");
        assertThat(run("branches")).isEqualTo("There are no branches.\nexit 0");
    }

    @Test
    void provesBeforeItStamps() throws IOException {
        String shadow = "--shadowUrl=" + database.login().url();
        assertThat(run("stamp", "--target=heads", "--prove", shadow))
                .startsWith("[DatabaseDiffers]")
                .endsWith("exit 1");
        assertThat(run("upgrade")).endsWith("exit 0");
        assertThat(run("stamp", "--target=base")).endsWith("exit 0");
        assertThat(run("stamp", "--target=heads", "--prove", shadow))
                .contains("recorded shop/bbbbbbbbbbbb")
                .endsWith("exit 0");
    }

    @Test
    void writesScripts() throws IOException {
        Path script = temporary.resolve("out/up.sql");
        assertThat(run("upgrade", "--sql", "--output=" + script)).isEqualTo("exit 0");
        assertThat(script).content().contains("create table orders");
        assertThat(run("downgrade", "--sql", "--target=shop/head:shop/aaaa"))
                .contains("drop note")
                .doesNotContain("drop table core");
        assertThat(run("stamp", "--sql", "--target=base")).contains("delete from");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                 | No command was given.
            generate                           | "generate" is no command.
            upgrade --prove                    | "--prove" is no option of upgrade.
            upgrade head                       | "head" is no option of upgrade.
            upgrade --target                   | --target needs a value.
            upgrade --sql=yes                  | --sql is true or false.
            upgrade --tag=a --tag=b            | --tag was given twice.
            upgrade --lockTimeout=soon         | --lockTimeout is a number of seconds.
            downgrade                          | downgrade must be told how far
            status --format=xml                | --format is text or json.
            stamp                              | stamp takes either --target
            stamp --accept=aaaa --purge        | stamp takes either --target
            stamp --accept=aaaa --prove        | stamp takes either --target
            stamp --target=head --prove        | --prove compares with databases
            """)
    void refusesWhatCannotBeMeant(String line, String fact) throws IOException {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ")))
                .startsWith("[Usage] " + fact)
                .contains("java -cp … dev.jpamigrations.Main COMMAND")
                .endsWith("exit 1");
    }

    @Test
    void tellsWhoIsToBlame() throws IOException {
        assertThat(run(Map.of(), "status")).startsWith("[NoDatabase]").endsWith("exit 1");
        assertThat(run(Map.of("MIGRATIONS_URL", "postgresql://nobody@127.0.0.1:1/x"), "status"))
                .contains("[CannotConnect]")
                .contains("Caused by: ")
                .endsWith("exit 2");
        assertThat(run("upgrade", "--url=postgresql://me:secret@localhost/x"))
                .contains("[PasswordInUrl]")
                .doesNotContain("secret")
                .endsWith("exit 1");
        classes = temporary.resolve("empty");
        jar = classes;
        assertThat(run("upgrade")).startsWith("[NoHistory]").endsWith("exit 1");
        assertThat(run("--help")).contains("upgrade    applies revisions").endsWith("exit 0");
    }

    private Path jarWithoutFolderEntries(Path history) throws IOException {
        Path file = temporary.resolve("core.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream archive = new JarOutputStream(out, manifest)) {
            for (String name : List.of("history.json", "aaaaaaaaaaaa.sql")) {
                archive.putNextEntry(new JarEntry("db/migrations/core/" + name));
                archive.write(Files.readAllBytes(history.resolve(name)));
            }
        }
        return file;
    }

    private String run(String... arguments) throws IOException {
        ServerLogin login = database.login();
        return run(
                Map.of(
                        "MIGRATIONS_URL", login.url(),
                        "PGUSER", String.valueOf(login.user()),
                        "MIGRATIONS_PASSWORD", String.valueOf(login.password())),
                arguments);
    }

    private String run(Map<String, String> environment, String... arguments) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        URL[] urls = {classes.toUri().toURL(), jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            int code = new Main(new Surroundings(environment, temporary, "me"), loader, stream, stream).run(arguments);
            return printed.toString(StandardCharsets.UTF_8) + "exit " + code;
        }
    }
}
