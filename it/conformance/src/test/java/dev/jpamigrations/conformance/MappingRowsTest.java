package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether each part of Hibernate's mapping has a case that proves it: {@code rows.txt} lists them. */
class MappingRowsTest {

    private static final Path FILE = Path.of("src/test/rows.txt");

    /** The tests of this suite and of the engine. */
    private static final List<Path> TESTS = List.of(Path.of("src/test/java"), Path.of("../../engine/src/test/java"));

    private static final Pattern ROW =
            Pattern.compile("(?<section>[1-6](\\.\\d+)?) (?<subject>.+?) (= (?<cases>\\S.*)|! (?<reason>\\S.*\\.))");

    @Test
    void everyRowNamesACaseOrSaysWhyThereIsNone() throws IOException {
        assertThat(rows().stream().filter(row -> !ROW.matcher(row).matches())).isEmpty();
    }

    @Test
    void noRowIsThereTwice() throws IOException {
        assertThat(rows().stream().map(row -> row.split(" [=!] ")[0])).doesNotHaveDuplicates();
    }

    @Test
    void sectionsStandInOrder() throws IOException {
        assertThat(rows().stream().map(row -> row.split(" ")[0])).isSorted();
    }

    @Test
    void everyNamedCaseIsThere() throws IOException {
        Set<String> known = known();

        assertThat(named()).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void everyTrapIsNamed() throws IOException {
        assertThat(named()).containsAll(names("traps/"));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> named() throws IOException {
        List<String> named = new ArrayList<>();
        for (String row : rows()) {
            Matcher matcher = ROW.matcher(row);
            if (matcher.matches() && matcher.group("cases") != null) {
                named.addAll(Arrays.asList(matcher.group("cases").split(" ")));
            }
        }
        return named;
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>(names(""));
        RuleCases.all().forEach(file -> known.add(file.name().replaceFirst("-case$", "")));
        for (Path folder : TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Test.java"))
                        .forEach(name -> known.add(name.replaceFirst("\\.java$", "")));
            }
        }
        return known;
    }

    private static List<String> names(String prefix) {
        return CaseFile.ofAllLines().stream()
                .map(CaseFile::name)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
