package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders of {@code src/test/resources/rules}: sources whose lines tell in a comment, {@code // [Code]}, what is found
 * there. A folder without sources of its own holds modules, each compiled against those before it.
 */
class RulesTest {

    private static final Path CASES = Path.of("src/test/resources/rules");
    private static final Pattern EXPECTED = Pattern.compile("\\[\\w+]");

    @TempDir
    private Path output;

    static Stream<Arguments> cases() {
        return folders(CASES).stream().flatMap(folder -> Stream.of(Compilation.Kind.values())
                .map(kind -> Arguments.of(folder.getFileName().toString(), kind)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("cases")
    @DisplayName("finds what the comments tell, and where")
    void findings(String name, Compilation.Kind compiler) {
        List<Path> modules = modules(CASES.resolve(name));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        List<Path> compiled = new ArrayList<>();
        for (Path module : modules) {
            Path classes = output.resolve(module.getFileName());
            found.addAll(new Compilation(compiler, classes)
                    .against(compiled.toArray(Path[]::new))
                    .run(Compilation.sources(module))
                    .findings());
            expected.addAll(expected(module));
            compiled.add(classes);
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    @DisplayName("a silenced rule says nothing")
    void silenced() {
        Compilation.Outcome outcome = new Compilation(Compilation.Kind.JAVAC, output)
                .with("-Amigrations.silence=SharedTable, DuplicateEntityName")
                .run(Compilation.sources(CASES.resolve("shared-table")));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    private static List<Path> modules(Path folder) {
        List<Path> modules = folders(folder);
        return modules.isEmpty() ? List.of(folder) : modules;
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> expected(Path module) {
        List<String> expected = new ArrayList<>();
        for (Path source : Compilation.sources(module)) {
            try {
                List<String> lines = Files.readAllLines(source);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher code = EXPECTED.matcher(lines.get(i));
                    while (code.find()) {
                        expected.add(source.getFileName() + ":" + (i + 1) + " " + code.group());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return expected.stream().sorted().toList();
    }
}
