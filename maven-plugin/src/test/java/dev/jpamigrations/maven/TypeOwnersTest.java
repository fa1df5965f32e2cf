package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.EntryOwners;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.ClassPathEntry.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The types of a class path belong to")
final class TypeOwnersTest {

    /** Modules as in {@link ReachTest}; whose class path it is; the owner of each entry; the histories below. A jar ends in .jar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b(a) app*(b)                  | app b a         | app=app b=app a=app             | ",
                "core+ financial+(core)          | financial core  | financial=financial core=core   | core",
                "core+ lib app*(core lib)        | app core lib    | app=app core=core lib=app       | core",
                "lib one*(lib) two*(one)         | two one lib     | two=two one=one lib=one         | one",
                "lib billing+(lib) app*(billing) | billing lib     | billing=billing lib=app         | ",
                "core+ lib                       | core lib        | core=core lib=                  | ",
                "app*                            | app old.jar x.jar | app=app old.jar=old x.jar=app | old",
            })
    void the_history_that_is_nearest(String modules, String classPath, String owners, @Nullable String below) {
        List<ClassPathEntry> entries =
                Stream.of(classPath.split(" ")).map(TypeOwnersTest::entry).toList();
        String current = entries.get(0).artifactId();

        EntryOwners found = new TypeOwners(
                        ReachTest.modules(modules),
                        "g:" + current,
                        "history-of-" + current,
                        entries,
                        Map.of(Path.of("old.jar"), "history-of-old"))
                .owners();

        assertThat(entries.stream()
                        .map(entry -> entry.artifactId() + "="
                                + plain(found.owner().apply(entry).orElse(null)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(owners);
        assertThat(found.below().stream().map(TypeOwnersTest::plain).collect(Collectors.joining(" ")))
                .isEqualTo(below == null ? "" : below);
    }

    private static String plain(@Nullable String history) {
        return history == null ? "" : history.replace("history-of-", "");
    }

    private static ClassPathEntry entry(String name) {
        return new ClassPathEntry(
                Path.of(name), "g", name, "1.0", name.endsWith(".jar") ? Kind.DEPENDENCY : Kind.MODULE);
    }
}
