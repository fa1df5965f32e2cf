package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of the modules of a build")
final class ReachTest {

    /** {@code name}, its packaging, {@code *} for a history of its class path, {@code +} for one of its module alone, dependencies. */
    private static final Pattern MODULE = Pattern.compile("(\\w+)(?:/(\\w+))?([*+]?)(?:\\((.*)\\))?");

    /** {@code name}, its scope, {@code ?} for an optional one, exclusions. */
    private static final Pattern DEPENDENCY = Pattern.compile("(\\w+)(?::(\\w+))?(\\?)?((?:-\\w+)*)");

    /** A dependency is written {@code orders:runtime?-kernel}: scope, whether it is optional, what it excludes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "root/pom kernel orders(kernel) app*(orders)       |",
                "root/pom kernel orders(kernel) returns(kernel) app*(orders) | returns",
                "kernel app*(kernel) later                         | later",
                "tools/pom kernel/pom app*                         |",
                "a b(a:test) app*(b)                               | a",
                "a b(a:provided) app*(b)                           | a",
                "a b(a:runtime) app*(b:runtime)                    |",
                "a b(a?) app*(b)                                   | a",
                "a app*(a?)                                        |",
                "a app*(a:provided)                                |",
                "a app*(a:test)                                    | a",
                "a b(a) app*(b-a)                                  | a",
                "a b(a) c(b) app*(c-a)                             | a",
                "a b(a) app*(b-a a)                                |",
                "a b(a) c(a) app*(b-a c)                           |",
                "a one*(a) two*                                    |",
                "a b one*(a) two*                                  | b",
                "core+ financial+(core) shared app+(financial shared) | shared",
                "core+ shared app*(core shared)                    |",
                "app* tests(app)                                   | tests",
                "site/war app*                                     | site",
            })
    void those_that_no_history_has_on_its_class_path_are_found(String modules, @Nullable String unreached) {
        assertThat(reach(modules).unreached())
                .extracting(BuildModule::artifactId)
                .containsExactly(unreached == null ? new String[0] : unreached.split(" "));
    }

    /** Maven's own word counts for the module that the goal runs in: a jar may bring modules along. */
    @Test
    void those_on_the_resolved_class_path_are_in_reach() {
        assertThat(new Reach(modules("a b(a?) app*(b)"), "g:app", Set.of("g:app", "g:b", "g:a")).unreached())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lost app*               | app",
                "lost one* two*          | one two",
                "lost one* two+          | one",
                "lost one+               |",
                "lost(app) app*          |",
                "b(app:test) lost(b) app* |",
                "lost/war app*           |",
            })
    void the_applications_that_could_depend_on_a_lost_one_are_named(String modules, @Nullable String candidates) {
        Reach reach = reach(modules);
        BuildModule lost = reach.unreached().stream()
                .filter(module -> module.artifactId().equals("lost"))
                .findFirst()
                .orElseThrow();

        assertThat(reach.candidates(lost))
                .extracting(BuildModule::artifactId)
                .containsExactly(candidates == null ? new String[0] : candidates.split(" "));
    }

    private static Reach reach(String modules) {
        return new Reach(modules(modules), "", Set.of());
    }

    static List<BuildModule> modules(String text) {
        return Stream.of(text.strip().split(" (?![^(]*\\))"))
                .map(ReachTest::module)
                .toList();
    }

    private static BuildModule module(String text) {
        Matcher matcher = matched(MODULE, text);
        String name = matcher.group(1);
        HistorySettings history =
                switch (matcher.group(3)) {
                    case "*" -> new HistorySettings("history-of-" + name, Owns.CLASSPATH, "v", null);
                    case "+" -> new HistorySettings("history-of-" + name, Owns.MODULE, "v", null);
                    default -> null;
                };
        return new BuildModule(
                "g:" + name,
                "1.0",
                matcher.group(2) == null ? "jar" : matcher.group(2),
                history,
                matcher.group(4) == null
                        ? List.of()
                        : Stream.of(matcher.group(4).split(" "))
                                .map(ReachTest::dependency)
                                .toList(),
                Set.of());
    }

    private static ModuleDependency dependency(String text) {
        Matcher matcher = matched(DEPENDENCY, text);
        return new ModuleDependency(
                "g:" + matcher.group(1),
                matcher.group(2) == null ? "compile" : matcher.group(2),
                matcher.group(3) != null,
                Arrays.stream(matcher.group(4).split("-"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> "*:" + name)
                        .collect(Collectors.toList()));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return matcher;
    }
}
