package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,              amd64,   false, linux-amd64",
        "Linux,              amd64,   true,  linux-amd64-alpine",
        "Linux,              aarch64, false, linux-arm64v8",
        "Linux,              aarch64, true,  linux-arm64v8-alpine",
        "Mac OS X,           x86_64,  false, darwin-amd64",
        "Mac OS X,           aarch64, false, darwin-arm64v8",
        "Windows 11,         amd64,   false, windows-amd64",
        "Windows Server 2022, amd64,  false, windows-amd64",
    })
    void isTheOneOfSystemAndProcessor(String osName, String osArch, boolean musl, String classifier) {
        assertThat(Platform.of(osName, osArch, musl)).map(Platform::classifier).contains(classifier);
    }

    @ParameterizedTest
    @CsvSource({"Linux, ppc64le", "Linux, s390x", "Windows 11, aarch64", "SunOS, amd64", "Linux, x86"})
    void isUnknownWhereNothingIsPublished(String osName, String osArch) {
        assertThat(Platform.of(osName, osArch, false)).isEmpty();
    }

    @Test
    void alpineIsKnownByItsLoader(@TempDir Path root) throws IOException {
        assertThat(Platform.hasMusl(root)).isFalse();

        touch(root.resolve("lib/ld-musl-x86_64.so.1"));
        assertThat(Platform.hasMusl(root)).isTrue();

        touch(root.resolve("lib64/ld-linux-x86-64.so.2"));
        assertThat(Platform.hasMusl(root)).as("glibc with musl beside it").isFalse();
    }

    private static void touch(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }
}
