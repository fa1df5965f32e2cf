package dev.jpamigrations.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case below {@code src/test/resources/rules}, in the folder of its rule: a file of declarations without a package, or a
 * folder of modules, each compiled against those before it. Lines tell in a comment what is found there: {@code // [Code]}
 * an error, {@code // [Code] warning} a warning.
 *
 * @param path the file or folder
 */
record RuleCase(Path path) {

    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final Pattern EXPECTED = Pattern.compile("\\[[A-Z]\\w+]( warning)?");

    /** All cases, sorted by name. */
    static List<RuleCase> all() {
        return children(FOLDER).stream()
                .flatMap(rule -> children(rule).stream())
                .map(RuleCase::new)
                .toList();
    }

    /** The code of the rule in whose folder it lies. */
    String rule() {
        return String.valueOf(path.getName(path.getNameCount() - 2));
    }

    boolean isModular() {
        return Files.isDirectory(path);
    }

    /** The package in which the declarations of a single file stand, one of its own; no keyword, whatever the file is called. */
    String packageName() {
        String name = FOLDER.relativize(path).toString().replaceFirst("\\.java$", "");
        return "cases." + name.replace(path.getFileSystem().getSeparator(), ".").replace('-', '_') + "_";
    }

    /** The modules in order of their dependencies, each with its sources. */
    List<List<Path>> modules() {
        return children(path).stream().map(Compilation::sources).toList();
    }

    /** Lays a single file into a folder with its package, which takes none of its lines. */
    Path source(Path workspace) throws IOException {
        Path source = workspace.resolve(packageName().replace('.', '/')).resolve(path.getFileName());
        Files.createDirectories(source.getParent());
        return Files.writeString(source, "package " + packageName() + "; " + Files.readString(path));
    }

    /** What the comments tell: {@code Order.java:7 [EntityWithoutId]}, sorted. */
    List<String> expected() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path source : isModular() ? Compilation.sources(path) : List.of(path)) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                Matcher finding = EXPECTED.matcher(lines.get(i));
                while (finding.find()) {
                    expected.add(source.getFileName() + ":" + (i + 1) + " " + finding.group());
                }
            }
        }
        return expected.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return FOLDER.relativize(path).toString();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
