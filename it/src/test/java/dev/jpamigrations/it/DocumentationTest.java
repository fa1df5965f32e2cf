package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of the documentation without running anything. */
class DocumentationTest {

    private static final Path ROOT = Settings.folder("root").normalize();
    private static final Path PROBLEMS = ROOT.resolve("src-site/problems.md");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^### (\\w+)$");

    /** Where sources name the code of a problem: as the first of several arguments, or as a constant. */
    private static final Pattern CODE = Pattern.compile("\\(\\s*\"([A-Z][A-Za-z]+)\",\\s|\\bCODE = \"([A-Z]\\w+)\"");

    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    private static final Pattern PROBLEM = Pattern.compile("Problem|MigrationException");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(page) + ": " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageIsLinked() throws IOException {
        Set<Path> linked = new TreeSet<>(Set.of(ROOT.resolve("README.md"), ROOT.resolve("src-site/index.md")));
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                linked.add(page.resolveSibling(link.group(1)).normalize());
            }
        }
        assertThat(linked).containsAll(pages());
    }

    @Test
    void everyProblemIsExplained() throws IOException {
        assertThat(found(HEADING, Files.readString(PROBLEMS))).isEqualTo(codesInSources());
    }

    /** What the page shows is a part of a sample, which its story compiles and runs. */
    @Test
    void everyJavaBlockStandsInASample() throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Settings.folder("samples"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                samples.add(flat(Files.readString(file)));
            }
        }
        List<String> blocks = JAVA.matcher(Files.readString(ROOT.resolve("src-site/run-time.md")))
                .results()
                .map(block -> flat(block.group(1)))
                .toList();

        assertThat(blocks).hasSizeGreaterThan(3).allSatisfy(block -> assertThat(samples)
                .anyMatch(sample -> sample.contains(block)));
    }

    /** Without the indentation of lines. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("processor", "engine", "maven-plugin")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    if (PROBLEM.matcher(source).find()) {
                        codes.addAll(found(CODE, source));
                    }
                }
            }
        }
        return codes;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1) != null ? result.group(1) : result.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> site = Files.walk(ROOT.resolve("src-site"))) {
            return Stream.concat(
                            site.filter(path -> path.toString().endsWith(".md")),
                            Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve))
                    .sorted()
                    .toList();
        }
    }
}
