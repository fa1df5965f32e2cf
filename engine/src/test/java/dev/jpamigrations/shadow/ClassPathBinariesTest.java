package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPathBinariesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"'', 18.10.0", "18, 18.10.0", "18.6.0, 18.6.0", "17, 17.11.0"})
    void theNewestThatServesTheRequestIsTaken(String request, String version) throws IOException {
        try (URLClassLoader loader = loader("18.6.0", "18.10.0", "17.11.0")) {
            ClassPathBinaries binaries = new ClassPathBinaries(loader, Platform.LINUX_AMD64);
            BinaryCoordinate expected = new BinaryCoordinate(Platform.LINUX_AMD64, version);

            assertThat(binaries.coordinate(new VersionRequest(request))).contains(expected);
            assertThat(binaries.jar(expected))
                    .hasValueSatisfying(jar -> assertThat(jar).exists());
        }
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        try (URLClassLoader loader = loader("18.6.0")) {
            ClassPathBinaries linux = new ClassPathBinaries(loader, Platform.LINUX_AMD64);
            ClassPathBinaries alpine = new ClassPathBinaries(loader, Platform.ALPINE_AMD64);

            assertThat(linux.coordinate(new VersionRequest("16"))).isEmpty();
            assertThat(linux.coordinate(new VersionRequest("18.4.0"))).isEmpty();
            assertThat(alpine.coordinate(VersionRequest.ANY)).isEmpty();
        }
    }

    private URLClassLoader loader(String... versions) throws IOException {
        URL[] urls = new URL[versions.length];
        for (int i = 0; i < versions.length; i++) {
            BinaryCoordinate coordinate = new BinaryCoordinate(Platform.LINUX_AMD64, versions[i]);
            urls[i] = new BinaryJar().write(folder, coordinate).toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }
}
