package dev.jpamigrations.runner;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Plan;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Step;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run does, as a script for psql: the same statements in the same transactions, and the same rows in the version
 * tables. It takes the same lock, and stops before its first change where the database is not at the start of the range.
 */
final class OfflineScript {

    private static final String DURATION = "(extract(epoch from pg_catalog.clock_timestamp()"
            + " - pg_catalog.transaction_timestamp()) * 1000)::bigint";

    private final Histories histories;
    private final Preflight preflight;
    private final String toolVersion;
    private final Duration lockTimeout;
    private final PsqlScript script;

    OfflineScript(Histories histories, Preflight preflight, String toolVersion, Duration lockTimeout) {
        this.histories = histories;
        this.preflight = preflight;
        this.toolVersion = toolVersion;
        this.lockTimeout = lockTimeout;
        this.script = new PsqlScript(histories);
    }

    String text(Direction direction, Range range) {
        RevisionGraph graph = histories.graph();
        Set<RevisionId> start = start(graph, direction, range);
        Target target = range.to() == null ? Target.HEAD : range.to();
        Plan plan = direction == Direction.UPGRADE ? graph.upgrade(start, target) : graph.downgrade(start, target);
        preflight.plan(plan);
        refuseClasses(plan);
        script.open(
                direction.word() + " " + range,
                SessionSettings.statements(lockTimeout),
                (history, table) -> new PsqlScript.Condition(
                        table.isAt(start.stream()
                                .filter(id -> id.history().equals(history))
                                .toList()),
                        "the database is not at the start of this script: " + range));
        plan.steps().forEach(this::step);
        script.close();
        return script.toString();
    }

    private Set<RevisionId> start(RevisionGraph graph, Direction direction, Range range) {
        if (direction == Direction.DOWNGRADE && (range.from() == null || range.to() == null)) {
            throw MigrationException.user(new Problem(
                    "MissingRange",
                    Location.nowhere(),
                    "A script that goes down must know where the database is.",
                    "Write the target as from:to, for instance head:-1 or head:base."));
        }
        if (range.from() == null) {
            return Set.of();
        }
        List<RevisionId> from =
                graph.resolve(Set.of(), range.from()).stream().map(Revision::id).toList();
        return graph.ancestors(from);
    }

    private void refuseClasses(Plan plan) {
        List<Problem> problems = plan.steps().stream()
                .flatMap(step -> {
                    RevisionFile file = histories.file(step.revision().id());
                    return file.section(step.direction()).parts().stream()
                            .flatMap(part -> part.accept(new ClassOnly(file)).stream());
                })
                .toList();
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    private record ClassOnly(RevisionFile file) implements Part.Visitor<Optional<Problem>> {

        @Override
        public Optional<Problem> sql(SqlStatement statement) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> java(Part.JavaStep step) {
            return Optional.of(new Problem(
                    "NoOfflineSql",
                    file.at(step.line()),
                    "Class " + step.className() + " cannot be written as SQL.",
                    "Write scripts for the ranges before and after revision " + file.id()
                            + ", and apply it with migrations:upgrade."));
        }

        @Override
        public Optional<Problem> attention(Part.Attention attention) {
            return Optional.empty();
        }
    }

    private void step(Step step) {
        RevisionFile file = histories.file(step.revision().id());
        VersionSql table = script.tableOf(file.id().history());
        Section section = file.section(step.direction());
        script.emptyLine();
        script.comment(step.toString());
        Iterator<Segment> segments = Segment.of(section, 0).iterator();
        for (boolean first = true; segments.hasNext(); first = false) {
            Segment segment = segments.next();
            List<String> statements = new ArrayList<>();
            section.parts().subList(segment.from(), segment.to()).forEach(part -> statements.add(part.accept(SQL)));
            statements.add(
                    record(table, step.direction(), file, segments.hasNext() ? segment.to() : null, first) + ";");
            script.block(statements, segment.transactional());
        }
        SessionSettings.restoring(section, lockTimeout).forEach(script::statement);
    }

    private static final Part.Visitor<String> SQL = new Part.Visitor<>() {

        @Override
        public String sql(SqlStatement statement) {
            return statement.text() + ";" + (statement.copyData() == null ? "" : "\n" + statement.copyData() + "\\.");
        }

        @Override
        public String java(Part.JavaStep step) {
            throw new IllegalStateException("a class is refused before anything is written");
        }

        @Override
        public String attention(Part.Attention attention) {
            throw new IllegalStateException("an open question is refused before anything is written");
        }
    };

    private String record(
            VersionSql table, Direction direction, RevisionFile file, @Nullable Integer position, boolean first) {
        if (direction == Direction.DOWNGRADE) {
            return position == null ? table.delete(file.id()) : table.progress(file.id(), "0", -position);
        }
        return first
                ? table.insert(file, DURATION, toolVersion, position)
                : table.progress(file.id(), DURATION, position);
    }
}
