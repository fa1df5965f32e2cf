package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the histories that a class loader sees: folders {@code db/migrations/<module>} in class folders, in jars, and in the jars
 * inside an executable jar of Spring Boot, whose class loader opens those as it does any other.
 */
final class ClassPathHistories {

    private static final String ROOT = "db/migrations";
    private static final Pattern ENTRY = Pattern.compile(ROOT + "/(?<history>[^/]+)/(?<name>[^/]+)");

    private final Map<String, HistoryFiles> found = new TreeMap<>();

    private ClassPathHistories() {}

    /**
     * @param loader sees the application
     * @throws MigrationException {@code [UnreadableHistory]} where a jar cannot be opened
     */
    static Collection<HistoryFiles> seenBy(ClassLoader loader) {
        ClassPathHistories histories = new ClassPathHistories();
        try {
            // not every jar has entries for its folders, but nearly every one has a manifest
            for (String resource : List.of(ROOT, ROOT + "/", JarFile.MANIFEST_NAME)) {
                for (URL url : Collections.list(loader.getResources(resource))) {
                    histories.add(url, resource.startsWith(ROOT));
                }
            }
            return histories.found.values();
        } catch (IOException | URISyntaxException refused) {
            throw MigrationException.environment(
                    new Problem(
                            "UnreadableHistory",
                            new Location.InFile(ROOT, 0),
                            "The class path cannot be read: " + refused.getMessage(),
                            "Check that every jar of it exists and is whole."),
                    refused);
        }
    }

    private void add(URL url, boolean isRoot) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("file")) {
            if (isRoot) {
                addFolder(Path.of(new URI(url.toString())));
            }
            return;
        }
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            addJar(jar);
        }
    }

    private void addFolder(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.sorted().toList()) {
                if (HistoryReader.isHistory(folder)) {
                    found.put(folder.toString(), HistoryFiles.of(folder));
                }
            }
        }
    }

    private void addJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String name = shown(connection.getJarFileURL());
        Map<String, Map<String, byte[]>> histories = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                Matcher matcher = ENTRY.matcher(entry.getName());
                if (matcher.matches() && HistoryFiles.counts(matcher.group("name"))) {
                    histories
                            .computeIfAbsent(matcher.group("history"), history -> new TreeMap<>())
                            .put(matcher.group("name"), bytes(jar, entry));
                }
            }
        }
        histories.forEach((history, files) -> {
            if (files.containsKey(HistoryJson.FILE)) {
                String folder = name + "!/" + ROOT + "/" + history;
                found.put(folder, new HistoryFiles(folder, files));
            }
        });
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** {@code nested:/app.jar/!BOOT-INF/lib/orders.jar} and {@code file:/orders.jar}, without what a person need not read. */
    private static String shown(URL jar) {
        return jar.toString()
                .replaceFirst("^(?:file|nested|jar:file|jar:nested):", "")
                .replaceFirst("!?/?$", "");
    }
}
