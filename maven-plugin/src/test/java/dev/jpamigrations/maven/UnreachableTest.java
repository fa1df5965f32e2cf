package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A module that no history reaches is told")
final class UnreachableTest {

    @Test
    void with_the_dependency_to_paste_into_the_application() {
        assertThat(problem("lost app*", "g.A", "g.B")).isEqualTo("""
                [UnreachableModule] module lost: No history reaches its 2 managed types g.A, g.B: app does not depend on it.
                    Put under dependencies in the POM of app (history history-of-app):
                    <dependency>
                      <groupId>g</groupId>
                      <artifactId>lost</artifactId>
                      <version>${project.version}</version>
                    </dependency>
                    Where they belong to no history of this build:
                    <dependencyEntities><excludes><exclude>g:lost</exclude></excludes></dependencyEntities>""");
    }

    @Test
    void with_every_application_that_could_have_it() {
        assertThat(problem("lost one* two*", "g.A"))
                .contains("its managed type g.A: none of one, two depends on it.")
                .contains("in the POM of one (history history-of-one) or two (history history-of-two):");
    }

    @Test
    void with_the_scope_that_hides_it() {
        assertThat(problem("lost one*(lost:test) two*", "g.A"))
                .contains(": two does not depend on it, and one depends on it in scope test only.");
    }

    @Test
    void to_take_part_itself_where_no_application_could_have_it() {
        assertThat(problem("lost(app) app*", "g.A"))
                .contains("its managed type g.A.\n")
                .contains("put the plugin under build/plugins of its POM");
    }

    @Test
    void with_ten_of_its_types_at_most() {
        String[] types = IntStream.range(10, 30).mapToObj(i -> "g.T" + i).toArray(String[]::new);

        assertThat(problem("lost app*", types))
                .contains("its 20 managed types g.T10, ")
                .contains(" g.T19, …: app");
    }

    @Test
    void with_no_version_where_the_application_s_parent_manages_it() {
        BuildModule app = ReachTest.modules("app*").get(0);
        BuildModule managing =
                new BuildModule(app.id(), app.version(), "jar", app.history(), List.of(), Set.of("g:lost"));

        assertThat(new Unreachable(ReachTest.modules("lost").get(0), List.of(managing))
                        .problem(List.of("g.A"))
                        .advice())
                .contains("<artifactId>lost</artifactId>\n</dependency>");
    }

    private static String problem(String modules, String... types) {
        Reach reach = new Reach(ReachTest.modules(modules), "", Set.of());
        BuildModule lost = reach.unreached().get(0);
        return new Unreachable(lost, reach.candidates(lost))
                .problem(List.of(types))
                .toString();
    }
}
