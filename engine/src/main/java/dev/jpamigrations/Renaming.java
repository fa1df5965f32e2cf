package dev.jpamigrations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.rename.Candidate;
import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.diff.rename.Renames;
import dev.jpamigrations.diff.rename.UnfittingAnswer;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Puts renames in the place of removals and additions, as a person answered, and asks where nobody answered yet. A rename is run
 * on a scratch database before what else differs is looked for: PostgreSQL knows best what follows from it.
 */
final class Renaming {

    private final RenameAnswers answers;
    private final Origins origins;
    private final boolean amongOthers;
    private List<Problem> notices = List.of();

    /**
     * @param answers what a person said
     * @param origins who asked for what is new
     * @param amongOthers whether an answer that fits nothing here may be meant for another history
     */
    Renaming(RenameAnswers answers, Origins origins, boolean amongOthers) {
        this.answers = answers;
        this.origins = origins;
        this.amongOthers = amongOthers;
    }

    /** Compares a state of the head database with what is wanted. */
    @FunctionalInterface
    interface Comparing {
        List<Change> from(Side side) throws SQLException;
    }

    /**
     * The changes with renames, which come first.
     *
     * @param differences the changes without renames
     * @throws MigrationException {@code [PossibleRename]} for each thing that goes and could be one that comes, {@code
     *     [UnknownAnswer]} for each answer that fits nothing, unless it is a notice
     */
    List<Change> of(List<Change> differences, HeadDatabase head, Comparing comparing) throws SQLException {
        List<Change> changes = differences;
        Renames renames = new Renames(answers);
        while (renames.take(changes)) {
            changes = head.after(renames.list(), comparing);
        }
        refuse(renames, changes);
        List<Change> all = new ArrayList<>(renames.list());
        all.addAll(changes);
        return List.copyOf(all);
    }

    /** The answers that fitted nothing and may be meant for another history. */
    List<Problem> notices() {
        return notices;
    }

    private void refuse(Renames renames, List<Change> changes) {
        List<Problem> unknown =
                renames.unfitting(changes).stream().map(Renaming::unknown).toList();
        notices = amongOthers ? unknown : List.of();
        List<Problem> problems = new ArrayList<>(amongOthers ? List.of() : unknown);
        renames.questions(changes).stream()
                .collect(groupingBy(Candidate::removed, LinkedHashMap::new, toList()))
                .values()
                .forEach(candidates -> problems.add(question(candidates, renames, changes)));
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    private static Problem unknown(UnfittingAnswer answer) {
        return new Problem("UnknownAnswer", new Location.InDatabase(answer.answer()), answer.fact(), answer.choice());
    }

    /** All that one removed thing could be, and what to type for each. */
    private Problem question(List<Candidate> candidates, Renames renames, List<Change> changes) {
        Candidate first = candidates.get(0);
        List<String> lines = new ArrayList<>();
        lines.add("Nothing was written. Say which it is; several answers are separated by commas.");
        candidates.forEach(candidate -> lines.add("renamed: " + renames.renaming(candidate, changes)));
        lines.add("dropped: " + renames.dropping(first, changes));
        return new Problem(
                "PossibleRename",
                new Location.InDatabase(first.removed().toString()),
                "It goes, and " + candidates.stream().map(this::described).collect(joining(" or "))
                        + " that comes could be the same under another name.",
                String.join("\n", lines));
    }

    private String described(Candidate candidate) {
        return candidate.added().path()
                + origins.of(candidate.added()).map(place -> " (" + place + ")").orElse("");
    }
}
