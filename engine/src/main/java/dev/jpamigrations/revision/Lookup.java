package dev.jpamigrations.revision;

import dev.jpamigrations.problem.MigrationException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what the symbols of a target stand for, in one history. */
final class Lookup {

    private static final int SHORTEST_PARTIAL_ID = 4;

    private final Ancestry ancestry;
    private final Target target;

    /** @param target the whole target, for messages */
    Lookup(Ancestry ancestry, Target target) {
        this.ancestry = ancestry;
        this.target = target;
    }

    /** The only head, on the branch if one is given; empty in an empty history. */
    Optional<RevisionId> head(Optional<RevisionId> branch) {
        return only(onLine(ancestry.heads(Edges.PARENTS), branch));
    }

    /** The heads on the branch; without a branch those that nothing depends on either. */
    Set<RevisionId> heads(Optional<RevisionId> branch) {
        return branch.isPresent() ? onLine(ancestry.heads(Edges.PARENTS), branch) : ancestry.heads(Edges.REQUIREMENTS);
    }

    /** The revision that carries the label or has the id; an exact label wins over a partial id. */
    RevisionId named(String symbol, Optional<RevisionId> branch) {
        RevisionId found = exact(symbol).orElseGet(() -> partial(symbol, branch));
        if (branch.isPresent() && !ancestry.onOneLine(found, branch.get())) {
            throw notOnBranch(found, branch.get());
        }
        return found;
    }

    /** The revision that stands for the branch of the target. */
    Optional<RevisionId> branch() {
        return Optional.ofNullable(target.branch()).map(name -> named(name, Optional.empty()));
    }

    /** Those that are reached from the branch's revision along parents. */
    Set<RevisionId> onLine(Collection<RevisionId> ids, Optional<RevisionId> branch) {
        if (branch.isEmpty()) {
            return new LinkedHashSet<>(ids);
        }
        Set<RevisionId> line = new LinkedHashSet<>(ancestry.ancestors(List.of(branch.get()), Edges.PARENTS));
        line.addAll(ancestry.descendants(List.of(branch.get()), Edges.PARENTS));
        return ids.stream().filter(line::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<RevisionId> only(Set<RevisionId> heads) {
        if (heads.size() > 1) {
            throw TargetProblem.severalHeads(target, heads);
        }
        return heads.stream().findFirst();
    }

    private MigrationException notOnBranch(RevisionId id, RevisionId branch) {
        return TargetProblem.unknown(target, "Revision " + id + " is not on the branch of " + branch + ".");
    }

    private Optional<RevisionId> exact(String symbol) {
        return ancestry.revisions().stream()
                .filter(revision -> revision.labels().contains(symbol)
                        || revision.id().digits().equals(symbol))
                .map(Revision::id)
                .findFirst();
    }

    private RevisionId partial(String symbol, Optional<RevisionId> branch) {
        if (symbol.length() < SHORTEST_PARTIAL_ID) {
            throw TargetProblem.unknown(
                    target, "There is no label \"" + symbol + "\", and a partial id has at least four characters.");
        }
        List<RevisionId> anywhere = ancestry.revisions().stream()
                .map(Revision::id)
                .filter(id -> id.digits().startsWith(symbol))
                .toList();
        Set<RevisionId> candidates = onLine(anywhere, branch);
        if (candidates.isEmpty() && branch.isPresent() && !anywhere.isEmpty()) {
            throw notOnBranch(anywhere.get(0), branch.get());
        }
        if (candidates.isEmpty()) {
            throw TargetProblem.unknown(target, "There is no revision or label \"" + symbol + "\".");
        }
        if (candidates.size() > 1) {
            throw TargetProblem.ambiguous(
                    target, "Several revisions start with \"" + symbol + "\": " + TargetProblem.list(candidates) + ".");
        }
        return candidates.iterator().next();
    }
}
