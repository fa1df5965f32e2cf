package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.BranchesReport;
import dev.jpamigrations.report.CurrentReport;
import dev.jpamigrations.report.HeadsReport;
import dev.jpamigrations.report.HistoryReport;
import dev.jpamigrations.report.RunReport;
import dev.jpamigrations.report.ShowReport;
import dev.jpamigrations.report.StampReport;
import dev.jpamigrations.report.StatusReport;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.runner.AppliedRevision;
import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.runner.Runner;
import dev.jpamigrations.runner.Stamp;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that apply revisions, revert them, and look at them, as calls:
 *
 * <pre>{@code
 * Histories histories = Histories.read(List.of(Path.of("src/main/resources/db/migrations/shop")));
 * Migrations migrations = new Migrations(histories, dataSource::getConnection, RunOptions.standard());
 * migrations.upgrade(Target.HEAD);
 * }</pre>
 *
 * <p>All histories form one graph: upgrades go in the order of their dependencies, downgrades in reverse. Every verb opens
 * one connection and closes it. What a user can put right is a {@link MigrationException} with {@code Blame.USER}.
 */
public final class Migrations {

    private final Histories histories;
    private final @Nullable ConnectionSource source;
    private final RunOptions options;
    private final Runner runner;

    /**
     * @param histories all histories in reach
     * @param source opens connections to the database
     * @param options how to run
     */
    public Migrations(Histories histories, ConnectionSource source, RunOptions options) {
        this(histories, source, options, Clock.systemUTC());
    }

    private Migrations(Histories histories, @Nullable ConnectionSource source, RunOptions options, Clock clock) {
        this.histories = histories;
        this.source = source;
        this.options = options;
        this.runner = new Runner(histories, options.javaSteps(), options.listener(), clock, ToolVersion.current());
    }

    /** The verbs that can do without a database: {@link #script}, {@link #heads} and the other ways to look but
     * {@link #current} and {@link #status}. */
    public static Migrations withoutDatabase(Histories histories) {
        return withoutDatabase(histories, RunOptions.standard());
    }

    /** The same with options; of those, scripts know how long a statement may wait for a lock. */
    public static Migrations withoutDatabase(Histories histories, RunOptions options) {
        return new Migrations(histories, null, options, Clock.systemUTC());
    }

    /** Applies what is missing up to the target. */
    public RunReport upgrade(Target target) {
        return run(Direction.UPGRADE, target);
    }

    /** Reverts what stands above the target. */
    public RunReport downgrade(Target target) {
        return run(Direction.DOWNGRADE, target);
    }

    private RunReport run(Direction direction, Target target) {
        return onSession(connection -> RunReport.done(
                histories,
                direction,
                target.toString(),
                runner.run(connection, direction, target, options.settings())));
    }

    /** What {@link #upgrade} or {@link #downgrade} would do; refuses what they refuse before their first statement. */
    public RunReport plan(Direction direction, Target target) {
        return onDatabase(connection ->
                RunReport.planned(histories, direction, target.toString(), runner.plan(connection, direction, target)));
    }

    /**
     * The script that does with psql what {@link #upgrade} or {@link #downgrade} would do. It needs no database.
     *
     * @param range from where the database is to where it shall be; an upgrade's start is the base unless given
     */
    public String script(Direction direction, Range range) {
        return runner.script(direction, range, options.settings());
    }

    /**
     * Records that the database is at the targets, and runs nothing.
     *
     * @param targets one or several; {@code base} empties
     * @param purge whether everything else that is recorded is erased, unknown revisions included
     */
    public StampReport stamp(List<Target> targets, boolean purge) {
        return stamp(targets, purge, Stamp.Proof.NONE);
    }

    /**
     * The same only where the database is what the revisions make that are recorded afterwards: they are replayed and compared.
     *
     * @throws MigrationException {@code [DatabaseDiffers]} for each difference; then nothing is recorded
     */
    public StampReport stampProven(List<Target> targets, boolean purge, ScratchDatabases scratch) {
        return stamp(targets, purge, new StampProof(comparison(scratch)));
    }

    private DatabaseComparison comparison(ScratchDatabases scratch) {
        return new DatabaseComparison(histories, scratch, scratch.replay(options.javaSteps()));
    }

    /** The database as it is; reads only. */
    public LiveDatabase live(ScratchDatabases scratch) {
        return onDatabase(connection -> new LiveDatabase(
                MaskedUrl.of(connection.getMetaData().getURL()),
                histories,
                runner.state(connection),
                LiveSchema.read(connection),
                comparison(scratch)));
    }

    private StampReport stamp(List<Target> targets, boolean purge, Stamp.Proof proof) {
        return onSession(
                connection -> StampReport.of(runner.stamp(connection, targets, purge, proof, options.settings())));
    }

    /** The script that does with psql what {@link #stamp} does, on any database. It needs none. */
    public String stampScript(List<Target> targets, boolean purge) {
        return runner.stampScript(targets, purge, options.settings());
    }

    /** Takes the edited text of one applied revision as the applied one. */
    public StampReport accept(Target revision) {
        return onSession(connection -> StampReport.accepted(runner.accept(connection, revision, options.settings())));
    }

    /**
     * Where the database is.
     *
     * @param checkHeads whether to fail with {@code [NotAtHead]} where anything is not applied
     */
    public CurrentReport current(boolean checkHeads) {
        CurrentReport report = onDatabase(connection -> CurrentReport.of(histories, runner.state(connection)));
        if (checkHeads && !report.atHeads()) {
            throw MigrationException.user(new Problem(
                    "NotAtHead",
                    Location.nowhere(),
                    "Not every revision is applied.",
                    "Run migrations:upgrade; migrations:status lists what is pending."));
        }
        return report;
    }

    /** The revisions that nothing follows. */
    public HeadsReport heads() {
        return HeadsReport.of(histories, state().orElse(null));
    }

    /** The revisions that several others follow. */
    public BranchesReport branches() {
        return BranchesReport.of(histories);
    }

    /**
     * The revisions of a range, newest first.
     *
     * @param verbose whether the text says all that is known of each
     */
    public HistoryReport history(Range range, boolean verbose) {
        Optional<DatabaseState> state = state();
        return HistoryReport.of(
                histories,
                histories.graph().range(state.orElseGet(DatabaseState::empty).applied(), range),
                state.orElse(null),
                verbose);
    }

    /** All that is known of the revisions that the target names. */
    public ShowReport show(Target target) {
        Optional<DatabaseState> state = state();
        return ShowReport.of(
                histories,
                histories.graph().resolve(state.orElseGet(DatabaseState::empty).applied(), target),
                state.orElse(null));
    }

    /** The revisions that the database has, be it in part. */
    public Set<RevisionId> recorded() {
        return onDatabase(connection -> runner.state(connection).rows().stream()
                .map(AppliedRevision::id)
                .collect(Collectors.toSet()));
    }

    /** How every revision stands to the database. */
    public StatusReport status() {
        return onDatabase(connection -> StatusReport.of(
                histories,
                runner.state(connection),
                MaskedUrl.of(connection.getMetaData().getURL())));
    }

    private Optional<DatabaseState> state() {
        return source == null ? Optional.empty() : Optional.of(onDatabase(runner::state));
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Work that holds a lock meanwhile, which belongs to a session. */
    private <T> T onSession(Work<T> work) {
        return onDatabase(connection -> {
            TransactionPooling.refuse(connection, Objects.requireNonNull(source, "there is a database"));
            return work.on(connection);
        });
    }

    private <T> T onDatabase(Work<T> work) {
        if (source == null) {
            throw new IllegalStateException("these migrations were made without a database");
        }
        try (Connection connection = source.open()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw MigrationException.environment(
                    new Problem(
                            "DatabaseFailed",
                            Location.nowhere(),
                            "The database did not do what was asked: " + failed.getMessage(),
                            "Check that it runs, and that the user may do this; migrations:status tells what is done."),
                    failed);
        }
    }
}
