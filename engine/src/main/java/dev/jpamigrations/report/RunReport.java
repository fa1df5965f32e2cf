package dev.jpamigrations.report;

import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Plan;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Step;
import dev.jpamigrations.runner.Runner;
import dev.jpamigrations.script.Histories;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code upgrade} or {@code downgrade} did, or would do.
 *
 * @param direction {@code upgrade} or {@code downgrade}
 * @param target where it was to go
 * @param dryRun whether nothing was run
 * @param steps what was run, in order
 */
public record RunReport(String direction, String target, boolean dryRun, List<StepLine> steps) implements Report {

    /**
     * A step.
     *
     * @param history the history of its revision
     * @param revision its revision
     * @param parents what that follows
     * @param message what it does
     * @param durationMs how long it took in milliseconds, null in a dry run
     * @param sql what would be run, null unless in a dry run
     */
    public record StepLine(
            String history,
            String revision,
            List<String> parents,
            String message,
            @Nullable Long durationMs,
            @Nullable String sql) {

        public StepLine {
            parents = List.copyOf(parents);
        }
    }

    public RunReport {
        steps = List.copyOf(steps);
    }

    /** What was done. */
    public static RunReport done(Direction direction, String target, List<Runner.Done> done) {
        return new RunReport(
                direction.word(),
                target,
                false,
                done.stream()
                        .map(step -> line(step.step(), step.duration(), null))
                        .toList());
    }

    /** What would be done. */
    public static RunReport planned(Histories histories, Direction direction, String target, Plan plan) {
        return new RunReport(
                direction.word(),
                target,
                true,
                plan.steps().stream()
                        .map(step -> line(
                                step,
                                null,
                                histories
                                        .file(step.revision().id())
                                        .section(direction)
                                        .text()))
                        .toList());
    }

    private static StepLine line(Step step, @Nullable Duration duration, @Nullable String sql) {
        return new StepLine(
                step.revision().id().history(),
                step.revision().id().digits(),
                step.revision().parents().stream().map(RevisionId::digits).toList(),
                step.revision().message(),
                duration == null ? null : duration.toMillis(),
                sql);
    }

    @Override
    public String text() {
        if (steps.isEmpty()) {
            return "Nothing to " + direction + ": the database is at " + target + ".";
        }
        return steps.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(StepLine step) {
        String below = step.parents().isEmpty() ? "<base>" : String.join(", ", step.parents());
        String move = direction.equals(Direction.UPGRADE.word())
                ? below + " -> " + step.revision()
                : step.revision() + " -> " + below;
        String took = step.durationMs() == null ? "" : " (" + step.durationMs() + " ms)";
        String sql = step.sql() == null ? "" : "\n" + step.sql() + "\n";
        return direction + " " + move + "  " + step.message() + took + sql;
    }
}
