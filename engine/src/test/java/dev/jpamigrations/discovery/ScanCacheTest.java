package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.discovery.EntryScan.Scanned;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCacheTest {

    private static final String TOKEN = """
            package org.axon;
            @jakarta.persistence.Entity
            public class Token {
                @jakarta.persistence.Id
                private long id;
            }
            """;

    @TempDir
    private Path folder;

    private Path cacheFolder;
    private ClassPathEntry jar;

    @BeforeEach
    void aJarWithAnEntity() {
        cacheFolder = folder.resolve("cache");
        jar = jar("tokens", TOKEN);
    }

    private ClassPathEntry jar(String name, String source) {
        return new TestModule(folder, name)
                .source("org/axon/Type.java", source.replace("public class", "class"))
                .compileWithoutProcessor()
                .jar();
    }

    @Test
    void anUnchangedJarIsNotOpenedAgain() throws IOException {
        Discovered first = discover(jar);
        FileTime modified = Files.getLastModifiedTime(jar.path());
        Files.write(jar.path(), new byte[(int) Files.size(jar.path())]);
        Files.setLastModifiedTime(jar.path(), modified);

        assertThat(problems(first)).containsExactly("UnregisteredEntity");
        assertThat(discover(jar)).isEqualTo(first);
    }

    @Test
    void aJarOfAnotherTimeIsOpened() throws IOException {
        discover(jar);
        Files.write(jar.path(), new byte[(int) Files.size(jar.path())]);
        Files.setLastModifiedTime(jar.path(), FileTime.fromMillis(1));

        assertThat(problems(discover(jar))).containsExactly("UnreadableEntry");
    }

    @Test
    void aJarOfAnotherSizeIsOpened() throws IOException {
        discover(jar);
        FileTime modified = Files.getLastModifiedTime(jar.path());
        Files.copy(jar("none", "class None {}").path(), jar.path(), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar.path(), modified);

        assertThat(problems(discover(jar))).isEmpty();
    }

    @Test
    void aJarThatTheBuildMakesIsAlwaysOpened() throws IOException {
        ClassPathEntry own = new ClassPathEntry(jar.path(), "com.acme", "own", "1", ClassPathEntry.Kind.MODULE);
        discover(own);
        FileTime modified = Files.getLastModifiedTime(jar.path());
        Files.write(jar.path(), new byte[(int) Files.size(jar.path())]);
        Files.setLastModifiedTime(jar.path(), modified);

        assertThat(problems(discover(own))).containsExactly("UnreadableEntry");
    }

    @Test
    void whatIsRememberedIsAllThatAScanFound() {
        ClassPathEntry registered = new TestModule(folder, "registered")
                .source("org/axon/Token.java", TOKEN)
                .source("org/axon/Old.java", "package org.axon; @javax.persistence.Entity class Old {}")
                .source("javax/persistence/Entity.java", "package javax.persistence; public @interface Entity {}")
                .resource("META-INF/orm.xml", "<entity-mappings/>")
                .compile()
                .jar();

        Discovered first = discover(jar, registered);

        assertThat(first.managedTypes()).extracting(ManagedType::name).containsExactly("org.axon.Token");
        assertThat(discover(jar, registered)).isEqualTo(first);
        assertThat(cache().read()).hasSize(2);
    }

    /** Whichever byte was lost or changed: the jars are opened again, and the file is mended. */
    @Test
    void aBrokenFileIsReplaced() throws IOException {
        Discovered first = discover(jar);
        Path file = cacheFolder.resolve("jar-scans");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            for (byte[] broken : List.of(changed, Arrays.copyOf(whole, i))) {
                Files.write(file, broken);
                assertThat(cache().read()).isEmpty();
            }
        }

        assertThat(discover(jar)).isEqualTo(first);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void aFolderThatCannotBeMadeCostsTimeOnly() throws IOException {
        Files.writeString(cacheFolder, "a file is in the way");

        assertThat(problems(discover(jar))).containsExactly("UnregisteredEntity");
        assertThat(problems(discover(jar))).containsExactly("UnregisteredEntity");
    }

    /** Builds that run at once replace each other's file; none ever reads a broken one or leaves drafts behind. */
    @Test
    void buildsAtOnceDoNoHarm() throws IOException {
        Map<JarStamp, Scanned> one = scans("one", 300);
        Map<JarStamp, Scanned> two = scans("two", 300);
        cache().write(one);

        IntStream.range(0, 200).parallel().forEach(i -> {
            cache().write(i % 2 == 0 ? one : two);
            assertThat(cache().read()).hasSizeGreaterThanOrEqualTo(300);
        });

        try (Stream<Path> files = Files.list(cacheFolder)) {
            assertThat(files).containsExactly(cacheFolder.resolve("jar-scans"));
        }
    }

    @Test
    void theJarsThatWereOfUseLastAreKept() {
        ScanCache small = new ScanCache(cacheFolder.resolve("jar-scans"), 3);
        small.write(scans("old", 2));
        small.write(scans("new", 2));

        assertThat(small.read().keySet()).extracting(JarStamp::path).containsExactly("new0", "new1", "old0");
    }

    @Test
    void aJarHasOneScan() {
        cache().write(Map.of(new JarStamp("a.jar", 1, 1), Scanned.NOTHING));
        cache().write(Map.of(new JarStamp("a.jar", 2, 2), Scanned.NOTHING));

        assertThat(cache().read()).containsOnlyKeys(new JarStamp("a.jar", 2, 2));
    }

    private static Map<JarStamp, Scanned> scans(String name, int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> new JarStamp(name + i, 1, 1), i -> Scanned.NOTHING));
    }

    private ScanCache cache() {
        return ScanCache.in(cacheFolder);
    }

    private Discovered discover(ClassPathEntry... entries) {
        return new Discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                .withCache(cache())
                .discover(List.of(entries));
    }

    private static List<String> problems(Discovered discovered) {
        return discovered.problems().stream().map(Problem::code).toList();
    }
}
