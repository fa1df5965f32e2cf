package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.ObjectRef;
import java.util.List;

/** Tells what the model asks for and no revision does, at the attribute that asks for it. */
final class Drift {

    private Drift() {}

    /** One problem a change, each with the goal to type. */
    static List<Problem> of(List<Change> changes, Origins origins) {
        if (changes.isEmpty()) {
            return List.of();
        }
        String advice = "mvn migrations:generate -Dmigrations.message=\"" + ChangeSummary.of(changes) + "\"";
        return changes.stream().map(change -> problem(change, origins, advice)).toList();
    }

    private static Problem problem(Change change, Origins origins, String advice) {
        ObjectRef subject = change.subject();
        return new Problem(
                "Drift",
                origins.placeOf(subject),
                "The entities ask for \"" + ChangeSummary.deed(change) + " " + subject.path()
                        + "\", and no revision does it.",
                advice);
    }
}
