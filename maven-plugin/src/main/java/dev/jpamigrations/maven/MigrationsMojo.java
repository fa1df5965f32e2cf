package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal has. */
abstract class MigrationsMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * Leaves the goal out: {@code -Dmigrations.skip} builds without contacting or starting any database.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.skip", defaultValue = "false")
    boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as migrations.skip says.");
            return;
        }
        ErrorBorder.cross(this::perform);
    }

    /** The goal's work. Problems are thrown as {@link dev.jpamigrations.problem.MigrationException}. */
    abstract void perform();

    /** Whether somebody typed the goal; otherwise the POM binds it to a phase of this module's build. */
    final boolean isTyped() {
        return execution.getLifecyclePhase() == null;
    }

    /** The reactor as this goal sees it. */
    final Reactor reactor() {
        return Reactor.of(
                session.getProjects(),
                new ModuleParameters(session, execution.getPlugin().getKey()));
    }

    /** Text for the user, a line at a time. */
    final void say(String text) {
        text.lines().forEach(getLog()::info);
    }

    /** Something that the user should know. */
    final void warn(Problem notice) {
        notice.toString().lines().forEach(getLog()::warn);
    }

    /** A file as the user knows it: from where Maven was started. */
    final String shown(Path file) {
        Path start = Path.of(session.getExecutionRootDirectory());
        return (file.startsWith(start) ? start.relativize(file) : file).toString();
    }
}
