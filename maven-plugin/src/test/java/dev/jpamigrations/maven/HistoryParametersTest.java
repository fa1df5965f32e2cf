package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a build says of a history")
final class HistoryParametersTest {

    private static final HistorySettings WRITTEN =
            new HistorySettings("shop-app", Owns.CLASSPATH, "shop_app_migrations_version", null);

    @Test
    void has_defaults_for_all_but_the_name() {
        assertThat(said(null, null, null).settings()).isEqualTo(WRITTEN);
    }

    @Test
    void is_taken_over_when_the_history_is_created() {
        assertThat(said("module", "versions", "ops").settings())
                .isEqualTo(new HistorySettings("shop-app", Owns.MODULE, "versions", "ops"));
    }

    @Test
    void must_be_a_word_that_is_known() {
        assertThatThrownBy(() -> said("everything", null, null).settings())
                .hasMessageContaining("[UnknownOwns]")
                .hasMessageContaining("classpath or module");
    }

    @Test
    void agrees_where_it_says_nothing_or_the_same() {
        assertThat(said(null, null, null).mismatches(WRITTEN)).isEmpty();
        assertThat(said("classpath", "shop_app_migrations_version", null).mismatches(WRITTEN))
                .isEmpty();
    }

    @Test
    void is_refused_for_each_parameter_that_says_otherwise() {
        assertThat(said("module", "versions", "ops").mismatches(WRITTEN))
                .extracting(Problem::code, Problem::fact)
                .containsExactly(
                        mismatch("owns=classpath", "module"),
                        mismatch("versionTable=shop_app_migrations_version", "versions"),
                        mismatch("versionTableSchema=null", "ops"));
    }

    private static Tuple mismatch(String written, String said) {
        return Tuple.tuple("HistoryMismatch", "the history says " + written + ", the build says " + said + ".");
    }

    private static HistoryParameters said(
            @Nullable String owns, @Nullable String versionTable, @Nullable String versionTableSchema) {
        return new HistoryParameters("shop-app", Path.of("history"), owns, versionTable, versionTableSchema);
    }
}
