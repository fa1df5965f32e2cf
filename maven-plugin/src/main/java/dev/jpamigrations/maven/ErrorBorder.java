package dev.jpamigrations.maven;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.MigrationException.Blame;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Where our problems become Maven's: what the user can put right is a {@link MojoFailureException}, whose message stands alone
 * and shows no stack trace; a broken environment or a defect of ours is a {@link MojoExecutionException} with its cause.
 */
final class ErrorBorder {

    private ErrorBorder() {}

    static void cross(Runnable work) throws MojoExecutionException, MojoFailureException {
        try {
            work.run();
        } catch (MigrationException e) {
            if (e.blame() == Blame.USER) {
                throw new MojoFailureException(message(e));
            }
            throw new MojoExecutionException(message(e), Objects.requireNonNullElse(e.getCause(), e));
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "[Defect] The tool failed: " + e + ". Please report it with the output of -e.", e);
        }
    }

    /** Several problems begin on a line of their own, below Maven's "Failed to execute goal". */
    private static String message(MigrationException e) {
        int count = e.problems().size();
        return count == 1 ? e.getMessage() : count + " problems:\n" + e.getMessage();
    }
}
