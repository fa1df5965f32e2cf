package dev.jpamigrations.revision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which revisions of one history a target means, given what is applied of it. */
final class TargetResolver {

    private final Ancestry ancestry;
    private final Set<RevisionId> applied;
    private final Set<RevisionId> appliedHeads;
    private final Target target;
    private final Lookup lookup;
    private final Walk walk;

    /** @param applied applied revisions of this history */
    TargetResolver(Ancestry ancestry, Collection<RevisionId> applied, Target target) {
        this.ancestry = ancestry;
        this.applied = new LinkedHashSet<>(applied);
        this.appliedHeads = ancestry.maximal(applied, Edges.REQUIREMENTS);
        this.target = target;
        this.lookup = new Lookup(ancestry, target);
        this.walk = new Walk(ancestry, lookup, target);
    }

    /**
     * What a downgrade cuts off.
     *
     * @param stays the revision that is topmost afterwards, empty for the base
     * @param roots the lowest revisions to revert, with all that stands on them
     */
    record Cut(Optional<RevisionId> stays, Set<RevisionId> roots) {}

    /** The revisions that shall be applied, with all that they require; none for the base. */
    Set<RevisionId> upgrade() {
        if (target.offset() > 0) {
            return Set.of(climb(lookup.branch()));
        }
        if (target.offset() < 0) {
            return Set.of(descend(lookup.branch()).orElseThrow(() -> TargetProblem.tooFar(target)));
        }
        return places();
    }

    private Set<RevisionId> places() {
        if (target.is("heads")) {
            return lookup.heads(lookup.branch());
        }
        if (target.is("current")) {
            return lookup.onLine(appliedHeads, lookup.branch());
        }
        return symbol(lookup.branch()).map(Set::of).orElseGet(Set::of);
    }

    /** The places that the target names, counted downwards as a downgrade and otherwise as an upgrade counts. */
    Set<RevisionId> resolve() {
        boolean countsDownFromApplied = target.offset() < 0 && target.symbol() == null;
        return countsDownFromApplied ? downgrade().stays().map(Set::of).orElseGet(Set::of) : upgrade();
    }

    /** What a downgrade to the target reverts. */
    Cut downgrade() {
        if (target.is("current")) {
            return new Cut(Optional.empty(), Set.of());
        }
        Optional<RevisionId> branch = lookup.branch();
        if (target.offset() < 0 && target.symbol() == null) {
            RevisionId start = onlyApplied(branch);
            return cut(walk.down(start, -target.offset()), branch.or(() -> Optional.of(start)));
        }
        if (target.offset() < 0) {
            return cut(descend(branch), branch);
        }
        if (target.offset() > 0) {
            return cut(Optional.of(climb(branch)), branch);
        }
        return cut(symbol(Optional.empty()), branch);
    }

    private Cut cut(Optional<RevisionId> stays, Optional<RevisionId> branch) {
        Set<RevisionId> roots = stays.<Set<RevisionId>>map(id -> new LinkedHashSet<>(ancestry.above(id, Edges.PARENTS)))
                .orElseGet(ancestry::roots);
        if (branch.isEmpty() || roots.size() <= 1) {
            return new Cut(stays, roots);
        }
        Set<RevisionId> line = ancestry.ancestors(Set.of(branch.get()), Edges.PARENTS);
        Set<RevisionId> ofBranch =
                roots.stream().filter(line::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        if (ofBranch.isEmpty()) {
            throw TargetProblem.notADowngrade(target);
        }
        return new Cut(stays, ofBranch);
    }

    private RevisionId climb(Optional<RevisionId> branch) {
        if (target.symbol() != null) {
            return walk.up(symbol(Optional.empty()), target.offset(), branch);
        }
        return walk.up(appliedTip(branch), target.offset(), branch);
    }

    private Optional<RevisionId> descend(Optional<RevisionId> branch) {
        RevisionId start = Optional.ofNullable(target.symbol())
                .flatMap(symbol -> symbol(branch))
                .orElseThrow(() -> TargetProblem.tooFar(target));
        return walk.down(start, -target.offset());
    }

    /** Where counting upwards starts: the applied head on the branch, or the topmost applied revision of its line. */
    private Optional<RevisionId> appliedTip(Optional<RevisionId> branch) {
        Set<RevisionId> tips = lookup.onLine(appliedHeads, branch);
        if (tips.isEmpty()) {
            tips = ancestry.maximal(
                    lookup.onLine(ancestry.ancestors(applied, Edges.REQUIREMENTS), branch), Edges.REQUIREMENTS);
        }
        return onlyTip(tips);
    }

    /** Where counting downwards starts. */
    private RevisionId onlyApplied(Optional<RevisionId> branch) {
        Set<RevisionId> tips = lookup.onLine(appliedHeads, branch);
        if (tips.isEmpty()) {
            tips = lookup.onLine(ancestry.maximal(applied, Edges.PARENTS), branch);
        }
        return onlyTip(tips).orElseThrow(() -> TargetProblem.tooFar(target));
    }

    private Optional<RevisionId> onlyTip(Set<RevisionId> tips) {
        if (tips.size() > 1) {
            throw TargetProblem.ambiguous(
                    target,
                    "Several heads are applied, and \"" + target + "\" does not say from which to count: "
                            + TargetProblem.list(tips) + ".");
        }
        return tips.stream().findFirst();
    }

    /** The one place that the symbol of the target names; empty for the base. */
    private Optional<RevisionId> symbol(Optional<RevisionId> branch) {
        String symbol = String.valueOf(target.symbol());
        return switch (symbol) {
            case "base" -> Optional.empty();
            case "head" -> lookup.head(branch);
            case "heads" -> lookup.only(lookup.heads(branch));
            case "current" -> appliedTip(branch);
            default -> Optional.of(lookup.named(symbol, branch));
        };
    }
}
