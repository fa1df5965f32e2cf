package dev.jpamigrations.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sample project, copied into a folder of its own, in which Maven commands are typed. */
final class Workspace {

    private final Path folder;
    private final Maven maven;
    private final @Nullable Database database;

    private Workspace(Path folder, Maven maven, @Nullable Database database) {
        this.folder = folder;
        this.maven = maven;
        this.database = database;
    }

    /**
     * Copies a sample, replacing what an earlier run left.
     *
     * @param sample a folder of {@code src/it}
     * @param name the copy's folder; stories that run at once need two
     */
    static Workspace copyOf(String sample, String name) {
        Path samples = Settings.folder("samples");
        Path folder = Settings.folder("folder").resolve(name);
        Tokens tokens = Tokens.ofThisBuild();
        try {
            delete(folder);
            copy(samples.resolve(sample), folder, tokens);
            // Maven takes the nearest folder with .mvn as the top-level one, and reads its options there. So people
            // who step into the folder to try something type the same short commands as the story.
            Files.createDirectories(folder.resolve(".mvn"));
            Path settings = folder.resolve(".mvn/settings.xml");
            Files.writeString(settings, tokens.replaced(Files.readString(samples.resolve("settings.xml"))));
            Files.writeString(
                    folder.resolve(".mvn/maven.config"),
                    "--global-settings=" + settings + "\n-Dmaven.repo.local=" + Settings.folder("repository") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workspace(folder, Maven.ofThisBuild(), null);
    }

    /** Copies the folders of another sample beside what is there. */
    Workspace with(String sample) {
        try {
            copy(Settings.folder("samples").resolve(sample), folder, Tokens.ofThisBuild());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The same folder; every command is told of a database, and finds the password in the environment. */
    Workspace on(Database database) {
        return new Workspace(folder, maven, database);
    }

    /** The same folder; every command runs on another JDK. */
    Workspace with(Jdk jdk) {
        return new Workspace(folder, maven.with(jdk), database);
    }

    Path folder() {
        return folder;
    }

    /** Types {@code mvn} with arguments. */
    Build run(String... arguments) {
        return maven.run(folder, environment(), withUrl(arguments));
    }

    /** Types {@code mvn} with arguments and does not wait; the processes that this starts bear a mark of their own. */
    RunningBuild start(String... arguments) {
        RunMark mark = RunMark.fresh();
        Printed printed = new Printed();
        Map<String, String> environment = new HashMap<>(environment());
        environment.putAll(mark.environment());
        return new RunningBuild(
                mark,
                printed,
                CompletableFuture.supplyAsync(
                        () -> maven.runAlone(folder, environment, withUrl(arguments), printed::add),
                        Executors.newSingleThreadExecutor(Workspace::daemon)));
    }

    private List<String> withUrl(String... arguments) {
        List<String> result = new ArrayList<>(List.of(arguments));
        if (database != null) {
            result.add("-Dmigrations.url=" + database.url());
            result.add("-Dmigrations.user=" + database.user());
        }
        return result;
    }

    private Map<String, String> environment() {
        return database == null ? Map.of() : Map.of("MIGRATIONS_PASSWORD", database.password());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "maven");
        thread.setDaemon(true);
        return thread;
    }

    /** Replaces a text that must stand in a file once. */
    void edit(String file, String text, String replacement) {
        Path path = folder.resolve(file);
        String before = read(path);
        int at = before.indexOf(text);
        if (at < 0 || before.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException("'" + text + "' does not stand in " + file + " exactly once.");
        }
        try {
            Files.writeString(path, before.replace(text, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file. */
    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves a file. */
    void move(String file, String target) {
        try {
            Path to = folder.resolve(target);
            Files.createDirectories(to.getParent());
            Files.move(folder.resolve(file), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes from a file what stands between two texts, and the texts. */
    void cut(String file, String first, String last) {
        String text = read(folder.resolve(file));
        int from = text.indexOf(first);
        edit(file, text.substring(from, text.indexOf(last, from) + last.length()), "");
    }

    /** The number of the first line that holds a text, from 1. */
    int lineOf(String file, String text) {
        List<String> lines = read(folder.resolve(file)).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("'" + text + "' does not stand in " + file + ".");
    }

    /** The revision files below a folder, oldest first. */
    List<Path> revisions(String module) {
        return files(module + "/src/main/resources/db/migrations/**.sql");
    }

    /** The files that a pattern names, sorted by name. */
    List<Path> files(String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> matcher.matches(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to, Tokens tokens) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (path.endsWith("pom.xml")) {
                    Files.writeString(target, tokens.replaced(Files.readString(path, StandardCharsets.UTF_8)));
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
