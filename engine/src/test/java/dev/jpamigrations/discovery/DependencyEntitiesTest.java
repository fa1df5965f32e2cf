package dev.jpamigrations.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The entities of an artifact")
class DependencyEntitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.acme:orders               |                    | taken in",
                "org.acme:*                    |                    | taken in",
                "org.*:orders                  |                    | taken in",
                "*:*                           |                    | taken in",
                "*:ord*                        |                    | taken in",
                "org.acme:*ers                 |                    | taken in",
                "*acme:o*s                     |                    | taken in",
                "com.acme:*  org.acme:orders   |                    | taken in",
                "                              |                    | left to the user",
                "org.acme:order                |                    | left to the user",
                "org.acm:orders                |                    | left to the user",
                "acme:orders                   |                    | left to the user",
                "org.acme:ORDERS               |                    | left to the user",
                "org+acme:orders               |                    | left to the user",
                "org.acme:orders?              |                    | left to the user",
                "orgXacme:*                    |                    | left to the user",
                "                              | org.acme:orders    | left out",
                "                              | org.acme:*         | left out",
                "org.acme:orders               | *:*                | left out",
                "org.acme:*                    | org.acme:orders    | left out",
                "org.acme:*                    | org.acme:customers | taken in",
            })
    void follow_the_patterns(@Nullable String includes, @Nullable String excludes, String result) {
        DependencyEntities patterns = new DependencyEntities(patterns(includes), patterns(excludes));
        ClassPathEntry orders =
                new ClassPathEntry(Path.of("orders.jar"), "org.acme", "orders", "1.0", ClassPathEntry.Kind.DEPENDENCY);

        assertThat(patterns.excludes(orders) ? "left out" : patterns.includes(orders) ? "taken in" : "left to the user")
                .isEqualTo(result);
        assertThat(patterns.includes(orders)).isEqualTo(result.equals("taken in"));
    }

    private static List<String> patterns(@Nullable String text) {
        return text == null ? List.of() : Stream.of(text.split(" +")).toList();
    }
}
