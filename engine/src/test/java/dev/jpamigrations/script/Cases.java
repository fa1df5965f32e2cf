package dev.jpamigrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cases that are SQL files in a folder, with what is expected of each beside it. */
final class Cases {

    private static final Path RESOURCES = Path.of("src/test/resources/dev/jpamigrations/script");

    private Cases() {}

    static List<Path> of(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
            assertThat(cases).as("cases in " + folder).isNotEmpty();
            return cases;
        }
    }

    static Path beside(Path input, String ending) {
        return input.resolveSibling(input.getFileName().toString().replace(".sql", ending));
    }
}
