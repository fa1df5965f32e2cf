package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the border to Maven")
final class ErrorBorderTest {

    private static final Problem DRIFT = problem("Drift", "table users");
    private static final Problem HEADS = problem("SeveralHeads", "history app");

    @Test
    void what_the_user_can_put_right_is_a_failure_without_a_cause() {
        assertThat(thrown(MigrationException.user(DRIFT)))
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessage("[Drift] table users: a fact.\n    an advice");
    }

    @Test
    void several_problems_are_counted_and_stand_on_lines_of_their_own() {
        assertThat(thrown(MigrationException.user(List.of(DRIFT, HEADS))))
                .hasMessage("2 problems:\n[SeveralHeads] history app: a fact.\n    an advice\n"
                        + "[Drift] table users: a fact.\n    an advice");
    }

    @Test
    void a_broken_environment_is_an_error_with_its_cause() {
        IOException cause = new IOException("no space left");

        assertThat(thrown(MigrationException.environment(problem("NoPostgres", "here"), cause)))
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("[NoPostgres]")
                .hasCause(cause);
    }

    @Test
    void a_defect_of_ours_says_so() {
        IllegalStateException defect = new IllegalStateException("impossible");

        assertThat(thrown(defect))
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("[Defect]")
                .hasCause(defect);
    }

    @Test
    void success_is_silent() {
        assertThatCode(() -> ErrorBorder.cross(() -> {})).doesNotThrowAnyException();
    }

    private static Throwable thrown(RuntimeException problem) {
        return catchThrowable(() -> ErrorBorder.cross(() -> {
            throw problem;
        }));
    }

    private static Problem problem(String code, String object) {
        return new Problem(code, new Location.InDatabase(object), "a fact.", "an advice");
    }
}
