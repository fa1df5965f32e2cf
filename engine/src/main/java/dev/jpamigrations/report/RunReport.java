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
     * @param text what it does, as a line
     * @param durationMs how long it took in milliseconds, null in a dry run
     * @param sql what would be run, null unless in a dry run
     */
    public record StepLine(
            String history,
            String revision,
            String text,
            @Nullable Long durationMs,
            @Nullable String sql) {}

    public RunReport {
        steps = List.copyOf(steps);
    }

    /** What was done. */
    public static RunReport done(Histories histories, Direction direction, String target, List<Runner.Done> done) {
        return new RunReport(
                direction.word(),
                target,
                false,
                done.stream()
                        .map(step -> line(histories, step.step(), step.duration(), null))
                        .toList());
    }

    /** What would be done. */
    public static RunReport planned(Histories histories, Direction direction, String target, Plan plan) {
        return new RunReport(
                direction.word(),
                target,
                true,
                plan.steps().stream()
                        .map(step -> line(histories, step, null, sql(histories, step)))
                        .toList());
    }

    private static String sql(Histories histories, Step step) {
        return histories.file(step.revision().id()).section(step.direction()).text();
    }

    private static StepLine line(Histories histories, Step step, @Nullable Duration duration, @Nullable String sql) {
        RevisionId id = step.revision().id();
        return new StepLine(
                id.history(),
                id.digits(),
                step.text(histories.all().size() > 1),
                duration == null ? null : duration.toMillis(),
                sql);
    }

    @Override
    public String text() {
        if (steps.isEmpty()) {
            return "Nothing to " + direction + ": the database is at " + target + ".";
        }
        return steps.stream().map(RunReport::text).collect(Collectors.joining("\n"));
    }

    private static String text(StepLine step) {
        String took = step.durationMs() == null ? "" : " (" + step.durationMs() + " ms)";
        String sql = step.sql() == null ? "" : "\n" + step.sql() + "\n";
        return step.text() + took + sql;
    }
}
