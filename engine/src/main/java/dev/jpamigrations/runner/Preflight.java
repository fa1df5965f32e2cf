package dev.jpamigrations.runner;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Plan;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Step;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses, before the first statement, whatever can be known to go wrong. */
final class Preflight {

    private final Histories histories;
    private final JavaSteps javaSteps;

    Preflight(Histories histories, JavaSteps javaSteps) {
        this.histories = histories;
        this.javaSteps = javaSteps;
    }

    /** What of the database's state keeps a run in that direction from being planned. */
    void state(DatabaseState state, Direction direction) {
        List<Problem> problems = new ArrayList<>(unknown(state));
        if (direction == Direction.UPGRADE) {
            problems.addAll(edited(state));
        }
        problems.addAll(interrupted(state, direction));
        refuse(problems);
    }

    /** What of the revisions keeps the plan from being run. */
    void plan(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        for (Step step : plan.steps()) {
            RevisionFile file = histories.file(step.revision().id());
            Section section = file.section(step.direction());
            if (section.irreversible() != null) {
                problems.add(new Problem(
                        "Irreversible",
                        file.at(0),
                        "Revision " + file.id() + " cannot be reverted: " + section.irreversible(),
                        "Go down to a revision above it only, or write its downgrade section."));
            }
            section.parts().forEach(part -> part.accept(new PartCheck(file)).ifPresent(problems::add));
        }
        refuse(problems);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    private final class PartCheck implements Part.Visitor<Optional<Problem>> {

        private final RevisionFile file;

        private PartCheck(RevisionFile file) {
            this.file = file;
        }

        @Override
        public Optional<Problem> sql(SqlStatement statement) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> java(Part.JavaStep step) {
            return javaSteps.check(file, step);
        }

        @Override
        public Optional<Problem> attention(Part.Attention attention) {
            return Optional.of(unanswered(file, attention));
        }
    }

    static Problem unanswered(RevisionFile file, Part.Attention attention) {
        return new Problem(
                "Unanswered",
                file.at(attention.line()),
                "A person must decide: " + attention.text(),
                "Complete the statement below the line, take its comment signs away, and delete the line.");
    }

    private List<Problem> unknown(DatabaseState state) {
        Set<RevisionId> unknown = state.unknown(histories);
        if (unknown.isEmpty()) {
            return List.of();
        }
        return List.of(new Problem(
                "UnknownRevision",
                Location.nowhere(),
                "The database has applied what no file describes: " + list(unknown) + ".",
                "Bring the files back (another branch's checkout, a deleted file), revert with the checkout that has them,"
                        + " or, if the database is known to be at a revision that is here, record that with:"
                        + " mvn migrations:stamp -Dmigrations.target=REVISION -Dmigrations.purge=true"));
    }

    private List<Problem> edited(DatabaseState state) {
        return state.edited(histories).stream()
                .map(id -> new Problem(
                        "EditedRevision",
                        histories.file(id).at(0),
                        "The upgrade section of " + id + " was edited after it was applied.",
                        "Restore it and write another revision; if only its text changed, accept it with:"
                                + " mvn migrations:stamp -Dmigrations.accept=" + id))
                .toList();
    }

    private List<Problem> interrupted(DatabaseState state, Direction direction) {
        return state
                .where(row -> !row.isComplete() && row.isHalfReverted() != (direction == Direction.DOWNGRADE))
                .stream()
                .map(id -> new Problem(
                        "PartialRevision",
                        new Location.InDatabase("revision " + id.qualified()),
                        direction == Direction.DOWNGRADE
                                ? "Its upgrade was interrupted, so it cannot be reverted."
                                : "Its downgrade was interrupted, so it cannot be applied.",
                        "Run the " + (direction == Direction.DOWNGRADE ? "upgrade" : "downgrade")
                                + " again, which resumes it; or finish it by hand and record that with"
                                + " migrations:stamp."))
                .toList();
    }

    private static String list(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::qualified).collect(Collectors.joining(", "));
    }
}
