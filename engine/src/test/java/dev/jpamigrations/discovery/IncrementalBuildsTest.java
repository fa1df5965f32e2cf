package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.Edits.Edit;
import dev.jpamigrations.discovery.TestModule.TestClassPath;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRecord;
import dev.jpamigrations.registry.RegistryReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is changed, and whichever way it is compiled, the registry is that of a clean build: at once, or as soon as a goal
 * looks at it. {@code src/test/resources/increments} holds the project, the sequences of changes, and in {@code healed.properties}
 * the builds that leave a registry, or an old generated class, that a goal has to put right.
 */
class IncrementalBuildsTest {

    private static final Path CASES = Path.of("src/test/resources/increments");
    private static final Properties HEALED = healed();
    private static final Map<String, Registry> CLEAN_BUILDS = new HashMap<>();

    private static final Map<String, Project> ORIGINALS = new HashMap<>();

    @TempDir
    private static Path folder;

    static Stream<Arguments> cases() {
        return Edits.in(CASES.resolve("sequences")).stream()
                .flatMap(edits -> Stream.of(IncrementalBuild.values()).map(build -> Arguments.of(edits, build)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void theRegistryIsThatOfACleanBuild(Edits edits, IncrementalBuild build) throws IOException {
        Registry clean = cleanBuild(edits, build);
        Project project = copyOfTheOriginal(edits + "-" + build, build.moduleName());
        for (List<Edit> step : edits.steps()) {
            step.forEach(edit -> edit.apply(project.sources()));
            build.build(project, step);
        }

        boolean rightAtOnce = Registry.in(project).equals(clean);
        Discovered model = discover(project);

        assertThat(rightAtOnce).isEqualTo(!healed(edits).contains(build.name()));
        assertThat(model.notices()).hasSize(rightAtOnce ? 0 : 1);
        assertThat(withoutSource(model.managedTypes()))
                .containsExactlyElementsOf(clean.types().values());
        assertThat(Registry.in(project)).isEqualTo(clean);
        assertThat(discover(project).notices()).isEmpty();
    }

    private static Registry cleanBuild(Edits edits, IncrementalBuild build) throws IOException {
        boolean keepsDeletedClasses = build.keepsDeletedClasses();
        String key = edits + "-clean-" + keepsDeletedClasses + "-" + build.moduleName();
        if (!CLEAN_BUILDS.containsKey(key)) {
            Project project = copyOfTheOriginal(key, build.moduleName());
            for (List<Edit> step : edits.steps()) {
                step.stream()
                        .filter(edit -> !keepsDeletedClasses || edit.kind() != Edit.Kind.DELETE)
                        .forEach(edit -> edit.apply(project.sources()));
            }
            IncrementalBuild.MAVEN.build(project, List.of());
            CLEAN_BUILDS.put(key, Registry.in(project));
        }
        return CLEAN_BUILDS.get(key);
    }

    private static Project copyOfTheOriginal(String name, @Nullable String moduleName) throws IOException {
        String key = "original-" + moduleName;
        if (!ORIGINALS.containsKey(key)) {
            Project project = new Project(folder.resolve(key), moduleName);
            copy(CASES.resolve("project"), project.sources());
            IncrementalBuild.MAVEN.build(project, List.of());
            ORIGINALS.put(key, project);
        }
        Project project = new Project(folder.resolve(name), moduleName);
        copy(ORIGINALS.get(key).folder(), project.folder());
        return project;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }

    private static List<String> healed(Edits edits) {
        return List.of(HEALED.getProperty(edits.name()).split(" "));
    }

    private static Properties healed() {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(CASES.resolve("healed.properties"))) {
            lines.load(reader);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Discovered discover(Project project) {
        List<ClassPathEntry> classPath = new ArrayList<>(List.of(project.entry()));
        classPath.add(new ClassPathEntry(
                TestClassPath.jar("jakarta.persistence-api"),
                "jakarta.persistence",
                "jakarta.persistence-api",
                "3",
                ClassPathEntry.Kind.DEPENDENCY));
        return new Discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                .discover(classPath);
    }

    private static List<ManagedType> withoutSource(List<ManagedType> types) {
        return types.stream().map(ManagedType::withoutSource).toList();
    }

    /** All that a processor or a goal leaves in a class folder, without files and lines. */
    private record Registry(ModuleRecord page, Map<String, ManagedType> types, Map<String, SortedSet<String>> classes) {

        static Registry in(Project project) throws IOException {
            var registry = RegistryReader.read(project.classes());
            Map<String, ManagedType> types = new TreeMap<>();
            registry.ifPresent(found -> found.types().forEach(type -> types.put(type.name(), type.withoutSource())));
            Map<String, SortedSet<String>> classes = new TreeMap<>();
            GeneratedClass.in(project.entry()).forEach(found -> classes.put(found.path(), found.all()));
            return new Registry(
                    registry.map(found -> found.module()).orElse(new ModuleRecord("none", null, "")), types, classes);
        }
    }
}
