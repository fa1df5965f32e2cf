package dev.jpamigrations.runner;

import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Plan;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Step;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings a database to a target: lock, version tables, plan, and step by step until it is there. */
public final class Runner {

    private final Histories histories;
    private final JavaSteps javaSteps;
    private final RunListener listener;
    private final Clock clock;
    private final String toolVersion;

    /**
     * @param histories all histories in reach
     * @param javaSteps runs the classes that revisions name
     * @param listener hears how it goes on
     * @param clock measures how long a step takes
     * @param toolVersion what the version table remembers as its writer
     */
    public Runner(Histories histories, JavaSteps javaSteps, RunListener listener, Clock clock, String toolVersion) {
        this.histories = histories;
        this.javaSteps = javaSteps;
        this.listener = listener;
        this.clock = clock;
        this.toolVersion = toolVersion;
    }

    /**
     * A step that was run.
     *
     * @param step the step
     * @param duration how long it took
     */
    public record Done(Step step, Duration duration) {}

    /** What the version tables say; reads only, and creates nothing. */
    public DatabaseState state(Connection connection) throws SQLException {
        return VersionTables.of(connection, histories).read(connection);
    }

    /**
     * What {@link #run} would do; reads only.
     *
     * @throws dev.jpamigrations.problem.MigrationException for whatever {@link #run} refuses before its first statement
     */
    public Plan plan(Connection connection, Direction direction, Target target) throws SQLException {
        return plan(state(connection), direction, target);
    }

    /**
     * Goes to the target.
     *
     * @param connection in autocommit, used by nobody else meanwhile
     * @return the steps that were run, none where the database was there already
     * @throws dev.jpamigrations.problem.MigrationException where something keeps it from going; steps before a failing one
     *     stay committed
     */
    public List<Done> run(Connection connection, Direction direction, Target target, RunSettings settings)
            throws SQLException {
        return locked(connection, settings, tables -> {
            DatabaseState state = tables.read(connection);
            Plan plan = plan(state, direction, target);
            SessionSettings session = new SessionSettings(connection, settings.lockTimeout());
            List<Done> done = new ArrayList<>();
            for (Step step : plan.steps()) {
                done.add(run(connection, tables, state, step));
                session.restoreAfter(histories.file(step.revision().id()).section(direction));
            }
            return done;
        });
    }

    /**
     * The script that does with psql what {@link #run} would do on a database that is at the start of the range.
     *
     * @throws dev.jpamigrations.problem.MigrationException where the range leads nowhere, or a class would have to be run
     */
    public String script(Direction direction, Range range, RunSettings settings) {
        return new OfflineScript(histories, new Preflight(histories, javaSteps), toolVersion, settings.lockTimeout())
                .text(direction, range);
    }

    /**
     * Records that the target's lineage is at the target, without running anything.
     *
     * @see Stamp
     */
    public Stamp.Change stamp(
            Connection connection, List<Target> targets, boolean purge, Stamp.Proof proof, RunSettings settings)
            throws SQLException {
        return locked(connection, settings, tables -> new Stamp(histories, toolVersion)
                .run(connection, tables, tables.read(connection), targets, purge, proof));
    }

    /** The script that does with psql what {@link #stamp} does. */
    public String stampScript(List<Target> targets, boolean purge, RunSettings settings) {
        return new Stamp(histories, toolVersion).script(targets, purge, settings.lockTimeout());
    }

    /** Takes the edited text of one revision as the applied one. */
    public RevisionId accept(Connection connection, Target target, RunSettings settings) throws SQLException {
        return locked(connection, settings, tables -> {
            DatabaseState state = tables.read(connection);
            RevisionId id = Stamp.accepted(histories, state, target);
            tables.of(id).accept(connection, histories.file(id));
            return id;
        });
    }

    private Plan plan(DatabaseState state, Direction direction, Target target) {
        Preflight preflight = new Preflight(histories, javaSteps);
        preflight.state(state, direction);
        Plan plan = direction == Direction.UPGRADE
                ? histories.graph().upgrade(state.applied(), target)
                : histories.graph().downgrade(revertible(state), target);
        preflight.plan(plan);
        return plan;
    }

    /** What was on its way down is not gone yet. */
    private static Set<RevisionId> revertible(DatabaseState state) {
        Set<RevisionId> ids = new TreeSet<>(state.applied());
        ids.addAll(state.where(AppliedRevision::isHalfReverted));
        return ids;
    }

    private Done run(Connection connection, VersionTables tables, DatabaseState state, Step step) throws SQLException {
        RevisionFile file = histories.file(step.revision().id());
        Optional<Integer> interrupted = state.row(file.id()).map(AppliedRevision::position);
        int resumeAt = Math.abs(interrupted.orElse(0));
        listener.begins(step, resumeAt);
        PartRunner parts = new PartRunner(javaSteps, listener);
        StepRunner runner = new StepRunner(connection, tables.of(file.id()), parts, clock, toolVersion);
        Duration duration = runner.run(step, file, resumeAt, interrupted.isPresent());
        listener.done(step, duration);
        return new Done(step, duration);
    }

    private interface Work<T> {
        T with(VersionTables tables) throws SQLException;
    }

    private <T> T locked(Connection connection, RunSettings settings, Work<T> work) throws SQLException {
        connection.setAutoCommit(true);
        VersionTables tables = VersionTables.of(connection, histories);
        List<AdvisoryLock> locks = new ArrayList<>();
        try {
            for (VersionTable table : tables.all()) {
                locks.add(AdvisoryLock.take(connection, table, settings.waitForOthers(), listener));
            }
            new SessionSettings(connection, settings.lockTimeout()).apply();
            for (VersionTable table : tables.all()) {
                table.create(connection);
            }
            return work.with(tables);
        } finally {
            for (AdvisoryLock lock : locks) {
                lock.close();
            }
        }
    }
}
