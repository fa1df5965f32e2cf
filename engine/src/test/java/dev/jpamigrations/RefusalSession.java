package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.connection.Surroundings;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class path with histories, a database for them, and somebody who types. */
final class RefusalSession implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-03-01T08:15:30Z");

    private final Path classes;
    private final Path histories;
    private final ScratchDatabase database = PostgresServer.database();
    private final Map<String, HistoryFolder> folders = new TreeMap<>();

    RefusalSession(Path classes) {
        this.classes = classes;
        this.histories = classes.resolve("db/migrations");
    }

    /** Does what a line of the file says before the command. */
    void prepare(String line) throws IOException {
        String[] parts = line.split(": ", 2);
        if (parts[0].equals("applied")) {
            for (String target : parts[1].split(" ")) {
                assertThat(run("upgrade", "--target=" + target)).endsWith("exit 0");
            }
        } else if (parts[0].startsWith("file ")) {
            Files.writeString(histories.resolve(parts[0].substring(5)), parts[1].replace("\\n", "\n"));
        } else if (parts[0].startsWith("up ")) {
            folder("shop").revision(parts[0].substring(3), parts[1], "");
        } else if (parts[0].startsWith("down ")) {
            folder("shop").revision(parts[0].substring(5), "select 1;", parts[1]);
        } else {
            history(parts[0], parts[1].split(" "));
        }
    }

    private void history(String name, String... revisions) throws IOException {
        HistoryFolder folder = folders.computeIfAbsent(name, absent -> new HistoryFolder(histories, absent));
        for (Path file : files(folder.path())) {
            if (file.toString().endsWith(".sql")) {
                Files.delete(file);
            }
        }
        for (String revision : revisions) {
            folder.revision(revision, "select 1;", "");
        }
    }

    /** Types a command of {@link Main}, or what the goals that write make of their parameters. */
    String type(String command) throws IOException {
        List<String> words = List.of(command.split(" "));
        if (!List.of("init", "revision", "merge").contains(words.get(0))) {
            return run(words.toArray(String[]::new));
        }
        Map<String, String> options = words.stream()
                .skip(2)
                .map(word -> word.substring(2).split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
        try {
            if (words.get(0).equals("init")) {
                init(words.get(1));
            } else {
                write(words.get(1), words.get(0).equals("merge") ? "revisions" : "head", options);
            }
            return "done";
        } catch (MigrationException refused) {
            return refused.getMessage();
        }
    }

    private void init(String history) {
        new HistoryCreator()
                .create(
                        histories.resolve(history),
                        new HistorySettings(
                                history, Owns.CLASSPATH, HistorySettings.defaultVersionTable(history), null),
                        true);
    }

    private void write(String history, String parents, Map<String, String> options) {
        Histories found = Histories.read(
                folders.values().stream().map(HistoryFolder::path).toList());
        RevisionId id = new RevisionId(history, options.getOrDefault("id", "0123456789ab"));
        Placement placement = new Placement(
                history,
                targets(options, parents),
                false,
                targets(options, "dependsOn"),
                Stream.ofNullable(options.get("label")).toList());
        RevisionTemplate template = options.containsKey("template")
                ? RevisionTemplate.read(histories.resolve(options.get("template")))
                : RevisionTemplate.standard();
        new RevisionWriter(template, FileNaming.STANDARD)
                .write(
                        histories.resolve(history),
                        RevisionDraft.empty(placement.header(found.graph(), id, NOW, "Message")));
    }

    private static List<Target> targets(Map<String, String> options, String name) {
        return Stream.ofNullable(options.get(name))
                .flatMap(text -> Stream.of(text.split(",")))
                .map(Target::parse)
                .toList();
    }

    private HistoryFolder folder(String history) {
        return Optional.ofNullable(folders.get(history)).orElseThrow();
    }

    private String run(String... arguments) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        ServerLogin login = database.login();
        Map<String, String> environment = Map.of(
                "MIGRATIONS_URL", login.url(),
                "PGUSER", String.valueOf(login.user()),
                "MIGRATIONS_PASSWORD", String.valueOf(login.password()));
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            int code = new Main(new Surroundings(environment, classes, "me"), loader, stream, stream).run(arguments);
            return printed.toString(StandardCharsets.UTF_8) + "exit " + code;
        }
    }

    /** The files below the class path, and what is in them. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path file : files(classes)) {
            files.add(file + "\n" + Files.readString(file));
        }
        return files;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
