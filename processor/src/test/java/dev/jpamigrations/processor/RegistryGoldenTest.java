package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The registry of {@code src/test/resources/registry/everything}, whichever way it is read. Run with {@code -Dgolden.update}
 * to accept a new expectation.
 */
class RegistryGoldenTest {

    private static final Path CASE = Path.of("src/test/resources/registry/everything");
    private static final List<Path> SOURCES = Compilation.sources(CASE.resolve("src"));

    @TempDir
    private Path output;

    @Test
    void javacRecordsWhatIsExpected() throws IOException {
        compile(Compilation.Kind.JAVAC, SOURCES);

        Map<String, String> types = types(output.resolve(ModuleRegistry.TYPES_FOLDER));
        Path expected = CASE.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected);
            for (Map.Entry<String, String> type : types.entrySet()) {
                Files.writeString(expected.resolve(type.getKey()), type.getValue());
            }
        }
        assertThat(types).isEqualTo(types(expected));
    }

    @Test
    void shuffledSourcesGiveTheSameBytes() {
        compile(Compilation.Kind.JAVAC, SOURCES);
        Map<String, String> straight = Compilation.registryFiles(output);
        List<Path> reversed = new ArrayList<>(SOURCES);
        java.util.Collections.reverse(reversed);

        compile(Compilation.Kind.JAVAC, reversed);

        assertThat(Compilation.registryFiles(output)).isEqualTo(straight);
    }

    @Test
    void classFilesOfJavacReadLikeTheSources() {
        compile(Compilation.Kind.JAVAC, SOURCES);

        assertThat(withoutSource(classFiles())).isEqualTo(withoutSource(recorded()));
    }

    @Test
    void eclipseRecordsTheSame() {
        compile(Compilation.Kind.JAVAC, SOURCES);
        List<ManagedType> javac = withoutSource(recorded());

        compile(Compilation.Kind.ECJ, SOURCES);

        assertThat(withoutSource(recorded())).isEqualTo(javac);
    }

    @Test
    void classFilesOfEclipseReadLikeTheSources() {
        compile(Compilation.Kind.ECJ, SOURCES);

        assertThat(withoutSource(classFiles())).isEqualTo(withoutSource(recorded()));
    }

    private void compile(Compilation.Kind kind, List<Path> sources) {
        new Compilation(kind, output)
                .with("-Amigrations.silence=EntityWithoutId")
                .compile(sources);
    }

    private List<ManagedType> recorded() {
        return Compilation.registry(output).types();
    }

    private List<ManagedType> classFiles() {
        List<Path> classPath = new ArrayList<>(List.of(output));
        classPath.addAll(TestClassPath.entries());
        Reading reading = new ClassFileReader(classPath)
                .read(recorded().stream().map(ManagedType::name).toList());
        assertThat(reading.findings()).isEmpty();
        return reading.types();
    }

    private static List<ManagedType> withoutSource(List<ManagedType> types) {
        return types.stream().map(ManagedType::withoutSource).toList();
    }

    private static Map<String, String> types(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
