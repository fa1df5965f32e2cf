package dev.jpamigrations.shadow;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The embedded PostgreSQL with a cache folder of the test's own. */
final class TestPostgres {

    private static final BinarySource NOWHERE = coordinate -> {
        throw new FileNotFoundException(coordinate.toString());
    };

    private TestPostgres() {}

    static EmbeddedPostgres in(Path cache) {
        return EmbeddedPostgres.onThisMachine(cache, TestPostgres.class.getClassLoader(), NOWHERE);
    }

    static EmbeddedPostgres in(Path cache, Launch launch) {
        Platform platform = Platform.current().orElseThrow();
        ClassPathBinaries classPath = new ClassPathBinaries(TestPostgres.class.getClassLoader(), platform);
        return new EmbeddedPostgres(platform, launch, classPath, NOWHERE, cache);
    }

    static ScratchDatabases scratch(Path cache) {
        return in(cache).scratchDatabases("", new SecureRandom());
    }
}
