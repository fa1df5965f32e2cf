package dev.jpamigrations.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A sample project, copied into a folder of its own, in which Maven commands are typed. */
final class Workspace {

    private static final Path SAMPLES = Path.of("src", "it");

    private final Path folder;
    private final Maven maven;
    private final Consumer<String> listener;

    private Workspace(Path folder, Maven maven, Consumer<String> listener) {
        this.folder = folder;
        this.maven = maven;
        this.listener = listener;
    }

    /**
     * Copies a sample, replacing what an earlier run left.
     *
     * @param sample a folder of {@code src/it}
     * @param name the copy's folder; stories that run at once need two
     */
    static Workspace copyOf(String sample, String name) {
        return copyOf(sample, name, line -> {});
    }

    /** As above, and tells a listener each line that Maven prints. */
    static Workspace copyOf(String sample, String name, Consumer<String> listener) {
        Path folder = Settings.folder("stories.folder").resolve(name);
        Tokens tokens = Tokens.ofThisBuild();
        try {
            delete(folder);
            copy(SAMPLES.resolve(sample), folder, tokens);
            // Maven takes the nearest folder with .mvn as the top-level one, and reads its options there. So people
            // who step into the folder to try something type the same short commands as the story.
            Files.createDirectories(folder.resolve(".mvn"));
            Path settings = folder.resolve(".mvn/settings.xml");
            Files.writeString(settings, tokens.replaced(Files.readString(SAMPLES.resolve("settings.xml"))));
            Files.writeString(
                    folder.resolve(".mvn/maven.config"),
                    "--global-settings=" + settings + "\n-Dmaven.repo.local=" + Settings.folder("stories.repository")
                            + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workspace(folder, Maven.ofThisBuild(), listener);
    }

    Path folder() {
        return folder;
    }

    /** Types {@code mvn} with arguments. */
    Build run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** Types {@code mvn} with arguments under environment variables. */
    Build run(Map<String, String> environment, String... arguments) {
        return maven.run(folder, environment, List.of(arguments), listener);
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

    /** The files that a pattern names, such as {@code app/**}{@code /*.sql}, sorted by name. */
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
