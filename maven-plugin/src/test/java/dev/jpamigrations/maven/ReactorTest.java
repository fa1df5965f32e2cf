package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of the modules of a build")
final class ReactorTest {

    /** A module is written {@code name}, {@code name*} with the plugin under its build/plugins, {@code name*-} skipped, {@code name/packaging}. */
    @ParameterizedTest
    @CsvSource({
        "root/pom kernel orders app*,             app,          app",
        "root/pom* core* financial* app*,         core financial app, app",
        "root/pom* core* docs/pom*,               core,         core",
        "app*,                                    app,          app",
        "service/war* tools,                      service,      service",
        "root/pom* core* hr*-,                    core hr,      core",
    })
    void those_with_the_plugin_take_part_and_the_last_of_them_acts_for_all(
            String modules, String participants, String last) {
        Reactor reactor = reactor(modules);

        assertThat(reactor.modules())
                .filteredOn(module -> reactor.takesPart(module.id()))
                .extracting(ReactorModule::id)
                .containsExactly(participants.split(" "));
        assertThat(reactor.modules())
                .filteredOn(module -> reactor.isLast(module.id()))
                .extracting(ReactorModule::id)
                .containsExactly(last);
    }

    @Test
    void none_taking_part_is_told_with_what_to_paste() {
        Reactor reactor = reactor("root/pom* kernel orders");

        assertThat(reactor.hasHistories()).isFalse();
        assertThatThrownBy(() -> reactor.takesPart("kernel"))
                .hasMessageStartingWith("[NoHistory]")
                .hasMessageContaining("<artifactId>migrations-maven-plugin</artifactId>");
    }

    private static Reactor reactor(String modules) {
        return new Reactor(List.copyOf(
                Stream.of(modules.split(" ")).map(ReactorTest::module).toList()));
    }

    private static ReactorModule module(String text) {
        String[] parts = text.replaceAll("[*-]", "").split("/");
        return new ReactorModule(
                parts[0], parts.length == 2 ? parts[1] : "jar", text.contains("*"), text.contains("-"));
    }
}
