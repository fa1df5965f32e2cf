package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.testing.SchemaCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each trap in which another tool was caught has a folder in the corpus: {@code corpus/traps.txt}. */
class TrapsTest {

    private static final Path TRAPS = Path.of("src", "test", "resources", "corpus", "traps.txt");

    @Test
    void each_trap_has_a_folder() throws IOException {
        Set<String> folders = SchemaCase.all().map(SchemaCase::name).collect(Collectors.toSet());

        assertThat(proofs()).allSatisfy((trap, proofs) -> assertThat(proofs)
                .as(trap)
                .isNotEmpty()
                .allMatch(proof -> folders.contains(proof) || isTest(proof)));
    }

    @Test
    void no_trap_is_left_out() throws IOException {
        List<String> numbered = proofs().keySet().stream()
                .filter(trap -> Character.isDigit(trap.charAt(0)))
                .map(trap -> trap.substring(0, trap.indexOf(' ')))
                .toList();

        assertThat(numbered.subList(0, 25)).containsExactlyElementsOf(numbers(25));
        assertThat(numbered.subList(25, numbered.size())).containsExactlyElementsOf(numbers(17));
    }

    @Test
    void the_corpus_is_large() {
        assertThat(SchemaCase.all()).hasSizeGreaterThanOrEqualTo(250);
    }

    private static List<String> numbers(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last)
                .mapToObj(String::valueOf)
                .toList();
    }

    private static Map<String, List<String>> proofs() throws IOException {
        Map<String, List<String>> proofs = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TRAPS)) {
            int colon = line.lastIndexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                assertThat(proofs.put(
                                line.substring(0, colon),
                                Arrays.asList(line.substring(colon + 2).split(" "))))
                        .as(line)
                        .isNull();
            }
        }
        return proofs;
    }

    private static boolean isTest(String name) {
        return Files.exists(Path.of("src", "test", "java", "dev", "jpamigrations", name + ".java"));
    }
}
