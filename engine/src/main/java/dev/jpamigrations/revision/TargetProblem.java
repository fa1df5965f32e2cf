package dev.jpamigrations.revision;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.Collection;
import java.util.stream.Collectors;

/** The reasons why a target leads nowhere. */
final class TargetProblem {

    private TargetProblem() {}

    static MigrationException unknown(Target target, String fact) {
        return of("UnknownTarget", fact, "Look it up with migrations:history (target: " + target + ").");
    }

    static MigrationException unknownHistory(Target target, Collection<String> histories) {
        return of(
                "UnknownHistory",
                "No history in reach is called \"" + target.history() + "\".",
                "In reach are: " + String.join(", ", histories) + ".");
    }

    static MigrationException severalHeads(Target target, Collection<RevisionId> heads) {
        return of(
                "SeveralHeads",
                "\"" + target + "\" is not one place: the heads are " + list(heads) + ".",
                "Name one of them, write label@head or heads, or join them: "
                        + SeveralHeads.merge(heads, target.history() != null));
    }

    static MigrationException ambiguous(Target target, String fact) {
        return of("AmbiguousTarget", fact, "Write the id that is meant instead of \"" + target + "\".");
    }

    static MigrationException needsHistory(Target target, Collection<String> histories) {
        String first = histories.iterator().next();
        return of(
                "AmbiguousTarget",
                "Several histories are in reach (" + String.join(", ", histories) + ") and \"" + target
                        + "\" does not say which one is meant.",
                "Write its name before the target, for instance " + first + "/" + target + ".");
    }

    static MigrationException tooFar(Target target) {
        return of(
                "TargetTooFar",
                "There are not as many revisions as \"" + target + "\" counts.",
                "Count fewer, or name the revision; migrations:history lists them.");
    }

    static MigrationException notADowngrade(Target target) {
        return of(
                "NotApplied",
                "\"" + target + "\" is not below what is applied, so nothing can be reverted down to it.",
                "Name an applied revision; migrations:current prints the topmost.");
    }

    static MigrationException notARange(Range range) {
        return of(
                "MalformedRange",
                "\"" + range + "\" is not a range: its lower end is not below its upper one.",
                "Write the older revision first, and two of one branch; migrations:history draws them.");
    }

    static MigrationException overlapping(Target target, RevisionId place, RevisionId other) {
        return of(
                "OverlappingTargets",
                "\"" + target + "\" names " + place + ", which is on one line with " + other
                        + " that another target names.",
                "Name each place once, and of one line only the topmost that is applied.");
    }

    static MigrationException depended(Target target, Collection<RevisionId> dependants) {
        return of(
                "DependedUpon",
                "Going down to \"" + target + "\" would take away what other histories depend on: "
                        + dependants.stream().map(RevisionId::qualified).collect(Collectors.joining(", ")) + ".",
                "Revert those first, or take all histories down together with target base.");
    }

    static String list(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::toString).collect(Collectors.joining(", "));
    }

    private static MigrationException of(String code, String fact, String advice) {
        return MigrationException.user(new Problem(code, Location.nowhere(), fact, advice));
    }
}
