package dev.jpamigrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.revision.RevisionId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Initial schema                  | 20251013_2237-dcd397241ba3_initial_schema.sql",
                "Größe & Breite: Öl/Fläche       | 20251013_2237-dcd397241ba3_gro_e_breite_ol_flache.sql",
                "../../etc/passwd                | 20251013_2237-dcd397241ba3_etc_passwd.sql",
                "日本語                           | 20251013_2237-dcd397241ba3.sql",
                "Add all the models of the customers and orders | 20251013_2237-dcd397241ba3_add_all_the_models_of_the_customers_and.sql",
            })
    void namesTheMessage(String message, String name) {
        assertThat(FileNaming.STANDARD.name(header(message))).isEqualTo(name);
    }

    @Test
    void knowsEveryToken() {
        FileNaming naming = new FileNaming("{epoch}.{year}{month}{day}{hour}{minute}{second}_{rev}-{slug}", zone(), 7);
        assertThat(naming.name(header("Initial schema")))
                .isEqualTo("1760395025.20251014003705_dcd397241ba3-initial.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{slug}", "../{rev}", "a/{rev}", "a\\{rev}", "{rev}{nope}", "{rev} {slug}", ".{rev}"})
    void refusesWhatNamesNoFileOfTheFolder(String template) {
        assertThatThrownBy(() -> new FileNaming(template, ZoneOffset.UTC, 40))
                .hasMessageContaining("[MalformedFileTemplate]");
    }

    @Property
    void isSafeForAnyMessage(@ForAll String message) {
        assertThat(FileNaming.STANDARD.name(header(message)))
                .matches("20251013_2237-dcd397241ba3(_[a-z0-9_]{1,40})?\\.sql");
    }

    private static ZoneId zone() {
        return ZoneId.of("Europe/Berlin");
    }

    private static Header header(String message) {
        return new Header(
                message,
                new RevisionId("shop", "dcd397241ba3"),
                List.of(),
                Instant.parse("2025-10-13T22:37:05Z"),
                List.of(),
                List.of());
    }
}
