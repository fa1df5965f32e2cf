package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    @Test
    void isWhereEachSystemKeepsItsCaches() {
        assertThat(UserCache.folder("Linux", "/home/ann", Map.of())).hasToString("/home/ann/.cache/jpa-migrations");
        assertThat(UserCache.folder("Mac OS X", "/Users/ann", Map.of()))
                .hasToString("/Users/ann/Library/Caches/jpa-migrations");
    }

    @Test
    void isWhereTheEnvironmentSays() {
        assertThat(UserCache.folder("Linux", "/home/ann", Map.of("XDG_CACHE_HOME", "/big/cache")))
                .hasToString("/big/cache/jpa-migrations");
        assertThat(UserCache.folder("Windows 11", "/home/ann", Map.of("LOCALAPPDATA", "/local")))
                .hasToString("/local/jpa-migrations");
    }

    @Test
    void aRelativePathInTheEnvironmentCountsForNothing() {
        assertThat(UserCache.folder("Linux", "/home/ann", Map.of("XDG_CACHE_HOME", "cache")))
                .hasToString("/home/ann/.cache/jpa-migrations");
    }

    @Test
    void aUserWithoutHomeIsTold() {
        assertThat(UserCache.find("Linux", "?", Map.of())).isEmpty();
        assertThatThrownBy(() -> UserCache.folder("Linux", "?", Map.of()))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[NoPostgres]")
                .hasMessageContaining("XDG_CACHE_HOME");
    }
}
