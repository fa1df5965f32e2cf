package dev.jpamigrations;

import dev.jpamigrations.Commutation.Conflict;
import dev.jpamigrations.Commutation.Outcome;
import dev.jpamigrations.Commutation.Unit;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tells that two branches cannot be joined as they are: both statements, what each order gives, and the ways out. */
final class OrderMatters {

    private OrderMatters() {}

    /**
     * @param conflict what was found
     * @param bottom the lowest revision of a revision's branch: what is re-parented to move the branch
     */
    static Problem of(Conflict conflict, UnaryOperator<RevisionId> bottom) {
        RevisionFile first = conflict.first().file();
        RevisionFile second = conflict.second().file();
        Conflict shown = conflict.closer().orElse(conflict);
        List<String> advice = new ArrayList<>();
        advice.addAll(quoted(shown.first()));
        advice.addAll(quoted(shown.second()));
        List<String> ways = new ArrayList<>();
        if (conflict.inOrder().works()) {
            ways.add(rebase(bottom.apply(second.id())) + "   (" + first.id() + " first)");
        }
        if (conflict.reversed().works()) {
            ways.add(rebase(bottom.apply(first.id())) + "   (" + second.id() + " first)");
        }
        advice.add(
                ways.isEmpty()
                        ? "Neither order works: correct one of the two revisions, if no database has it yet."
                        : "Put one branch behind the other, if no database has that one's revisions yet:");
        advice.addAll(ways);
        return new Problem(
                "OrderMatters",
                first.at(line(shown.first())),
                "Revisions " + first.id() + " and " + second.id() + " of two branches do not commute: "
                        + difference(first.id(), second.id(), conflict.inOrder(), conflict.reversed()) + ".",
                String.join("\n", advice));
    }

    private static String rebase(RevisionId id) {
        return "mvn migrations:merge -Dmigrations.rebase=" + id;
    }

    private static String difference(RevisionId first, RevisionId second, Outcome inOrder, Outcome reversed) {
        if (inOrder.works() && reversed.works()) {
            String left =
                    inOrder.changesTo(reversed).stream().map(OrderMatters::deed).collect(Collectors.joining(", "));
            return "what " + first + " and then " + second + " make is not what they make the other way around"
                    + (left.isEmpty() ? "" : " (" + left + ")");
        }
        List<String> failures = new ArrayList<>();
        if (!inOrder.works()) {
            failures.add(first + " and then " + second + " fails: " + fact(inOrder));
        }
        if (!reversed.works()) {
            failures.add(second + " and then " + first + " fails: " + fact(reversed));
        }
        return String.join("; ", failures);
    }

    private static String deed(Change change) {
        return ChangeSummary.deed(change) + " " + change.subject().path();
    }

    private static String fact(Outcome failed) {
        return Objects.requireNonNull(failed.failure(), "it failed")
                .problems()
                .get(0)
                .fact();
    }

    private static List<String> quoted(Unit unit) {
        List<String> lines = new ArrayList<>();
        lines.add(unit.file().at(line(unit)) + ":");
        Section.of(unit.file().upgrade().parts()).text().lines().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static int line(Unit unit) {
        return unit.file().upgrade().parts().stream()
                .mapToInt(Part::line)
                .findFirst()
                .orElse(0);
    }
}
