package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of error that Alembic knows of, in the file {@code refusals.txt}: what is there, what is typed, what is said. */
class RefusalsTest {

    private static final String COMMAND = "$ ";

    @TempDir
    Path temporary;

    /** A paragraph of the file. */
    record Refusal(String title, List<String> given, String command, List<String> said) {

        static Refusal parse(String paragraph) {
            List<String> lines = paragraph.lines().toList();
            int command = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith(COMMAND))
                    .findFirst()
                    .orElseThrow());
            return new Refusal(
                    lines.get(0),
                    lines.subList(1, command),
                    lines.get(command).substring(COMMAND.length()),
                    lines.subList(command + 1, lines.size()));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Refusal> refusals() throws IOException {
        try (InputStream text = RefusalsTest.class.getResourceAsStream("refusals.txt")) {
            return Arrays.stream(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n\n+"))
                    .filter(paragraph -> !paragraph.startsWith("#"))
                    .map(Refusal::parse);
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(Refusal refusal) throws IOException {
        try (RefusalSession session = new RefusalSession(temporary.resolve("classes"))) {
            for (String line : refusal.given()) {
                session.prepare(line);
            }
            List<String> before = session.files();

            String said = session.type(refusal.command());

            assertThat(said).startsWith(refusal.said().get(0)).doesNotContain("\tat ");
            assertThat(said).contains(refusal.said());
            assertThat(session.files()).as("nothing is written").isEqualTo(before);
        }
    }
}
