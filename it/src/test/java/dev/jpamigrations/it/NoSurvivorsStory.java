package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** No server and no temporary folder outlives the build that needed it, however the build ends. */
@Execution(ExecutionMode.CONCURRENT)
class NoSurvivorsStory {

    private static final Pattern URL = Pattern.compile("URL +(\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Workspace shop;
    private Path temporary;

    @BeforeEach
    void copyShop(TestInfo test) throws IOException {
        shop = Workspace.copyOf(
                "shop",
                "stories/survivors-" + test.getTestMethod().orElseThrow().getName());
        temporary = Files.createDirectories(shop.folder().resolve("tmp"));
        Files.writeString(shop.folder().resolve(".mvn/jvm.config"), "-Djava.io.tmpdir=" + temporary + "\n");
    }

    @Test
    void afterABuildThatSucceeds() throws IOException {
        try (RunningBuild build = shop.start("migrations:generate")) {
            awaitServer(build);
            assertThat(build.join()).succeeded();
            assertNothingIsLeftOf(build);
        }
    }

    @Test
    void afterABuildThatFails() throws IOException {
        assertThat(shop.run("migrations:generate")).succeeded();
        Path revision = shop.revisions("app").get(0);
        Files.writeString(
                revision,
                Files.readString(revision)
                        .replace("-- migrations:upgrade\n", "-- migrations:upgrade\nselect no_such_column;\n"));

        try (RunningBuild build = shop.start("migrations:generate")) {
            awaitServer(build);
            assertThat(build.join()).failed();
            assertNothingIsLeftOf(build);
        }
    }

    @Test
    void afterABuildThatIsInterrupted() throws IOException {
        try (RunningBuild build = shop.start("migrations:database")) {
            build.await(URL);
            awaitServer(build);
            build.interrupt();
            build.join();
            assertNothingIsLeftOf(build);
        }
    }

    @Test
    void afterABuildThatIsKilled() {
        try (RunningBuild build = shop.start("migrations:database")) {
            build.await(URL);
            awaitServer(build);
            build.kill();
            build.join();
            await("the end of the server", () -> build.mark().processes().isEmpty());
        }
    }

    private static void awaitServer(RunningBuild build) {
        await("a server", () -> !build.mark().servers().isEmpty());
    }

    private void assertNothingIsLeftOf(RunningBuild build) throws IOException {
        assertThat(build.mark().processes()).isEmpty();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
