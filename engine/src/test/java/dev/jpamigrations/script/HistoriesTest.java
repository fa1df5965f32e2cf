package dev.jpamigrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.HistorySettings.Owns;
import dev.jpamigrations.testing.HistoryFolder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoriesTest {

    @TempDir
    Path temporary;

    @Test
    void createsAndReadsAHistory() throws IOException {
        HistorySettings settings = new HistorySettings("core", Owns.MODULE, "core_migrations_version", "app");
        Path folder = temporary.resolve("a/b/core");
        History created = new HistoryCreator().create(folder, settings, true);
        assertThat(created.settings()).isEqualTo(settings);
        assertThat(folder.resolve("history.json")).hasContent("""
                {
                  "module": "core",
                  "owns": "module",
                  "versionTable": "core_migrations_version",
                  "versionTableSchema": "app"
                }""");
        assertThat(folder.resolve(RevisionTemplate.FILE)).exists();
        assertThatThrownBy(() -> new HistoryCreator().create(folder, settings, false))
                .hasMessageContaining("[HistoryExists]");
    }

    @Test
    void aJarThatIsNotWholeIsNamedAsUnreadable() throws IOException {
        Path jar = temporary.resolve("core.jar");
        String entry = "db/migrations/core/history.json";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), new Manifest())) {
            out.putNextEntry(new JarEntry(entry));
            out.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(jar);
        int data = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(entry) + entry.length();
        bytes[data] = (byte) 0xff;
        Files.write(jar, bytes);

        assertThatThrownBy(() -> new HistoryReader().readIn(jar))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[UnreadableHistory] db/migrations: The class path cannot be read: ");
    }

    @Test
    void namesTheVersionTableAfterTheModule() {
        assertThat(HistorySettings.defaultVersionTable("Shared-Kernel 2"))
                .isEqualTo("shared_kernel_2_migrations_version");
    }

    @Test
    void refusesNamesThatPostgresWouldCut() {
        String module = "m".repeat(60);
        HistorySettings settings =
                new HistorySettings(module, Owns.MODULE, HistorySettings.defaultVersionTable(module), null);
        assertThatThrownBy(() -> new HistoryCreator().create(temporary.resolve("x"), settings, false))
                .hasMessageContaining("63 bytes");
    }

    @Test
    void tellsEveryProblemOfEveryFileAtOnce() throws IOException {
        HistoryFolder shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "select 'open;", "")
                .revision("b < a", "\\d", "");
        HistoryFolder core = new HistoryFolder(temporary, "core");
        Files.writeString(core.path().resolve("notes.sql"), "select 1;");
        Files.writeString(core.path().resolve("history.json"), "{\"module\": \"core\", \"owns\": \"all\"}");
        assertThatThrownBy(() -> Histories.read(List.of(shop.path(), core.path(), temporary.resolve("none"))))
                .isInstanceOfSatisfying(MigrationException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactlyInAnyOrder(
                                "UnterminatedQuote",
                                "MissingSection",
                                "PsqlCommand",
                                "NotARevision",
                                "MalformedHistory",
                                "NoHistory"));
    }

    @Test
    void tellsTheLineOfEachRelationThatCannotBe() throws IOException {
        HistoryFolder shop = new HistoryFolder(temporary, "shop");
        write(shop, "1", "aaaaaaaaaaaa", "parents: bbbbbbbbbbbb", "labels: x, head");
        write(shop, "2", "cccccccccccc", "parents: base", "depends-on: cccccccccccc, hr/dddddddddddd", "labels: x");
        write(shop, "3", "cccccccccccc", "parents: base");

        assertThatThrownBy(() -> Histories.read(List.of(shop.path())))
                .isInstanceOfSatisfying(MigrationException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.code() + " " + fileAndLine(problem))
                        .containsExactlyInAnyOrder(
                                "UnknownRevision 1.sql:4",
                                "MalformedLabel 1.sql:6",
                                "SelfReference 2.sql:6",
                                "UnknownHistory 2.sql:6",
                                "DuplicateLabel 2.sql:7",
                                "DuplicateRevision 3.sql:3"));
    }

    @Test
    void tellsTheLineAtWhichACircleGoesOn() throws IOException {
        HistoryFolder shop = new HistoryFolder(temporary, "shop");
        write(shop, "1", "aaaaaaaaaaaa", "parents: base", "depends-on: bbbbbbbbbbbb");
        write(shop, "2", "bbbbbbbbbbbb", "parents: aaaaaaaaaaaa");

        assertThatThrownBy(() -> Histories.read(List.of(shop.path())))
                .isInstanceOfSatisfying(MigrationException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.code() + " " + fileAndLine(problem))
                        .containsExactly("RevisionCycle 1.sql:6"));
    }

    private static void write(HistoryFolder folder, String name, String id, String parents, String... more)
            throws IOException {
        List<String> header = new ArrayList<>(
                List.of("Message", "", "revision: " + id, parents, "created: 2026-01-0" + name + "T00:00:00Z"));
        header.addAll(List.of(more));
        String text = header.stream().map(line -> "-- " + line).collect(Collectors.joining("\n"));
        Files.writeString(
                folder.path().resolve(name + ".sql"), text + "\n\n-- migrations:upgrade\n\n-- migrations:downgrade\n");
    }

    private static String fileAndLine(Problem problem) {
        String place = problem.location().toString();
        return place.substring(place.lastIndexOf(File.separatorChar) + 1);
    }

    @Test
    void refusesHistoriesThatShareAVersionTable() {
        HistoryFolder one = new HistoryFolder(temporary, new HistorySettings("one", Owns.MODULE, "versions", null));
        HistoryFolder two = new HistoryFolder(temporary, new HistorySettings("two", Owns.MODULE, "versions", null));
        assertThatThrownBy(() -> Histories.read(List.of(one.path(), two.path())))
                .hasMessageContaining("[HistoryClash]");
    }

    @Test
    void readsHistoriesInsideJars() throws IOException {
        HistoryFolder shop = new HistoryFolder(temporary, "shop").revision("a < base", "select 1;", "select 2;");
        URI jar = URI.create("jar:" + temporary.resolve("shop.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path inside = files.getPath("/db/migrations/shop");
            Files.createDirectories(inside);
            for (String name : List.of("history.json", HistoryFolder.id("a") + ".sql")) {
                Files.copy(shop.path().resolve(name), inside.resolve(name));
            }
            assertThat(Histories.read(List.of(inside)).graph().revisions()).hasSize(1);
        }
    }

    @Test
    void placesARevisionOnTheOnlyHead() {
        Histories shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "", "")
                .revision("b < a", "", "")
                .read();
        Header header = Placement.onHead("shop").header(shop.graph(), id("shop", "c"), Instant.EPOCH, "Next");
        assertThat(header.parents()).containsExactly(id("shop", "b"));
    }

    @Test
    void refusesAPlaceBeforeAnythingIsWritten() {
        Histories shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "", "")
                .revision("b < a", "", "")
                .revision("c < a", "", "")
                .read();
        assertThatThrownBy(() -> place(shop, Placement.onHead("shop"))).hasMessageContaining("[SeveralHeads]");
        assertThatThrownBy(() -> place(shop, on("aaaa", false, "x"))).hasMessageContaining("[NotAHead]");
        assertThat(place(shop, on("aaaa", true, "x")).parents()).containsExactly(id("shop", "a"));
        assertThat(place(shop, on("base", false, "x")).parents()).isEmpty();
        assertThatThrownBy(() -> place(shop, on("bbbb", false, "head"))).hasMessageContaining("[MalformedLabel]");
        assertThatThrownBy(() -> place(shop, on("bbbb", false, "shop"))).hasMessageContaining("[MalformedLabel]");
        assertThatThrownBy(() -> on("bbbb", false, "x").header(shop.graph(), id("shop", "a"), Instant.EPOCH, "Again"))
                .hasMessageContaining("[DuplicateRevision]");
    }

    @Test
    void namesTheOlderParentFirst() {
        Histories shop = new HistoryFolder(temporary, "shop")
                .revision("a < base", "", "")
                .revision("c < a", "", "")
                .revision("b < a", "", "")
                .read();
        Placement merge =
                new Placement("shop", List.of(Target.parse("bbbb"), Target.parse("cccc")), false, List.of(), List.of());
        assertThat(place(shop, merge).parents()).containsExactly(id("shop", "c"), id("shop", "b"));
    }

    @Test
    void makesIdsOfTwelveDigits() {
        RevisionIds ids = new RevisionIds(new Random(1));
        assertThat(ids.next("shop").digits())
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(ids.next("shop").digits());
    }

    private static Placement on(String head, boolean splice, String label) {
        return new Placement("shop", List.of(Target.parse(head)), splice, List.of(), List.of(label));
    }

    private static Header place(Histories histories, Placement placement) {
        return placement.header(histories.graph(), id("shop", "d"), Instant.EPOCH, "New");
    }

    private static RevisionId id(String history, String letter) {
        return new RevisionId(history, HistoryFolder.id(letter));
    }
}
