package dev.jpamigrations.revision;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All revisions of all histories in reach as one graph whose relations are known to be sound.
 *
 * <p>Head algebra: the heads of a set of applied revisions are those that no other of them requires. Applying {@code r}
 * gives {@code heads - ancestors(r) + r}; what is left is found by the same rule after reverting.
 */
public final class RevisionGraph {

    private final Ancestry ancestry;
    private final Map<String, Ancestry> histories;

    private RevisionGraph(Collection<String> histories, List<Revision> ordered) {
        this.ancestry = new Ancestry(ordered);
        this.histories = new TreeMap<>();
        for (String history : histories) {
            this.histories.put(
                    history,
                    new Ancestry(ordered.stream()
                            .filter(revision -> revision.id().history().equals(history))
                            .toList()));
        }
    }

    /** What is wrong with the relations of the revisions; empty where a graph can be built of them. */
    public static List<Problem> check(Collection<String> histories, Collection<Revision> revisions) {
        return new GraphCheck(histories, revisions).problems();
    }

    /**
     * Builds the graph.
     *
     * @param histories the names of all histories in reach, those without revisions included
     * @param revisions their revisions in any order
     * @throws MigrationException every problem of {@link #check}
     */
    public static RevisionGraph of(Collection<String> histories, Collection<Revision> revisions) {
        List<Problem> problems = check(histories, revisions);
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return new RevisionGraph(histories, new TopologicalOrder(revisions).sorted());
    }

    /** Every revision, each after all that it requires, otherwise the older first. */
    public List<Revision> revisions() {
        return List.copyOf(ancestry.revisions());
    }

    /** The names of the histories. */
    public Set<String> histories() {
        return Collections.unmodifiableSet(histories.keySet());
    }

    /** The revision of that name. */
    public Optional<Revision> find(RevisionId id) {
        return ancestry.contains(id) ? Optional.of(ancestry.revision(id)) : Optional.empty();
    }

    /** The revisions of one history that no other follows. */
    public List<Revision> heads(String history) {
        return ordered(within(history).heads(Edges.PARENTS));
    }

    /** The revisions of all histories that no other follows. */
    public List<Revision> heads() {
        return ordered(ancestry.heads(Edges.PARENTS));
    }

    /** The revisions of all histories that follow none. */
    public List<Revision> roots() {
        return ordered(ancestry.roots());
    }

    /** The revisions that several others follow. */
    public List<Revision> branchPoints() {
        return where(id -> ancestry.above(id, Edges.PARENTS).size() > 1);
    }

    /** The revisions that follow the given one. */
    public List<Revision> children(RevisionId id) {
        return ordered(ancestry.above(id, Edges.PARENTS));
    }

    /** The revisions that require the given one, as parent or otherwise. */
    public List<Revision> dependants(RevisionId id) {
        return ordered(ancestry.above(id, Edges.REQUIREMENTS));
    }

    /** The given revisions and all that they require; unknown ids are left out. */
    public Set<RevisionId> ancestors(Collection<RevisionId> ids) {
        return ancestry.ancestors(known(ids), Edges.REQUIREMENTS);
    }

    /** Those of the applied revisions that no other one of the same history requires; unknown ids are left out. */
    public List<Revision> headsOf(Collection<RevisionId> applied) {
        return ordered(histories.keySet().stream()
                .flatMap(history -> appliedHeads(history, applied).stream())
                .toList());
    }

    /**
     * What to apply to get from the applied revisions to the target: the target's ancestors that are missing.
     *
     * @throws MigrationException where the target leads nowhere
     */
    public Plan upgrade(Collection<RevisionId> applied, Target target) {
        Set<RevisionId> wanted = new LinkedHashSet<>();
        for (String history : scope(target)) {
            wanted.addAll(resolver(history, applied, target).upgrade());
        }
        Set<RevisionId> needed = ancestry.ancestors(wanted, Edges.REQUIREMENTS);
        needed.removeAll(Set.copyOf(applied));
        return Plan.of(Direction.UPGRADE, ordered(needed));
    }

    /**
     * What to revert to get from the applied revisions down to the target: what stands on it or depends on that.
     *
     * @throws MigrationException where the target leads nowhere, or would take down revisions of another history
     */
    public Plan downgrade(Collection<RevisionId> applied, Target target) {
        Set<RevisionId> reverted = new LinkedHashSet<>();
        for (String history : scope(target)) {
            TargetResolver.Cut cut = resolver(history, applied, target).downgrade();
            Set<RevisionId> above = ancestry.descendants(cut.roots(), Edges.REQUIREMENTS);
            above.retainAll(Set.copyOf(applied));
            boolean nothing = cut.stays().isPresent() && above.isEmpty();
            if (nothing && !appliedHeads(history, applied).contains(cut.stays().get())) {
                throw TargetProblem.notADowngrade(target);
            }
            reverted.addAll(above);
        }
        refuseForeign(target, reverted);
        List<Revision> order = new ArrayList<>(ordered(reverted));
        Collections.reverse(order);
        return Plan.of(Direction.DOWNGRADE, order);
    }

    /**
     * The revisions that the target names, none for the base.
     *
     * @param applied what {@code current} and bare offsets are counted from
     * @throws MigrationException where the target leads nowhere
     */
    public List<Revision> resolve(Collection<RevisionId> applied, Target target) {
        Set<RevisionId> places = new LinkedHashSet<>();
        for (String history : scope(target)) {
            places.addAll(resolver(history, applied, target).resolve());
        }
        return ordered(places);
    }

    /**
     * The revisions of a range, oldest first, both ends included. A bare {@code -N} as lower end counts down from the upper
     * one, a bare {@code +N} as upper end up from the lower one; who counts further than there are revisions gets all.
     *
     * @param applied what {@code current} means
     * @throws MigrationException where an end leads nowhere, or the lower one is not below the upper one
     */
    public List<Revision> range(Collection<RevisionId> applied, Range range) {
        Set<RevisionId> lower = Set.of();
        if (range.from() != null && !countsDown(range.from())) {
            lower = ids(resolve(applied, range.from()));
        }
        Target to = range.to() == null ? Target.HEADS : range.to();
        boolean countsUp = to.symbol() == null && to.offset() > 0;
        Set<RevisionId> upper = countsUp ? counted(lower, to.offset()) : ids(resolve(applied, to));
        if (range.from() != null && countsDown(range.from())) {
            lower = counted(upper, range.from().offset());
        }
        Set<RevisionId> within = ancestry.ancestors(upper, Edges.REQUIREMENTS);
        if (!lower.isEmpty()) {
            within.retainAll(ancestry.descendants(lower, Edges.REQUIREMENTS));
            if (within.isEmpty()) {
                throw TargetProblem.notARange(range);
            }
        }
        return ordered(within);
    }

    private static boolean countsDown(Target target) {
        return target.symbol() == null && target.offset() < 0;
    }

    /** So many revisions away along every line, or where the lines end. */
    private Set<RevisionId> counted(Set<RevisionId> start, int offset) {
        Set<RevisionId> place = start;
        for (int step = 0; step < Math.abs(offset); step++) {
            Set<RevisionId> next = new TreeSet<>();
            for (RevisionId id : place) {
                next.addAll(offset < 0 ? ancestry.below(id, Edges.PARENTS) : ancestry.above(id, Edges.PARENTS));
            }
            if (next.isEmpty()) {
                return place;
            }
            place = next;
        }
        return place;
    }

    private static Set<RevisionId> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What stamping targets means.
     *
     * @param applied the targets and their ancestors: what counts as applied afterwards
     * @param line the other revisions on the lines of the targets: what no longer does
     */
    public record Stamped(Set<RevisionId> applied, Set<RevisionId> line) {}

    /**
     * Says what stamping the targets changes: of the line of each target exactly the target and its ancestors count as
     * applied, other branches stay as they are, and the base of a history empties it.
     *
     * @throws MigrationException where a target leads nowhere, or two are on one line
     */
    public Stamped stamp(Collection<RevisionId> applied, Collection<Target> targets) {
        Set<RevisionId> places = new TreeSet<>();
        Set<RevisionId> line = new TreeSet<>();
        for (Target target : targets) {
            for (String history : scope(target)) {
                Set<RevisionId> named = resolver(history, applied, target).resolve();
                refuseOverlaps(target, named, places);
                places.addAll(named);
                within(history)
                        .descendants(named.isEmpty() ? bottom(history, applied, target) : named, Edges.REQUIREMENTS)
                        .forEach(line::add);
            }
        }
        Set<RevisionId> stamped = ancestry.ancestors(places, Edges.REQUIREMENTS);
        line.removeAll(stamped);
        return new Stamped(new TreeSet<>(stamped), line);
    }

    /** A database cannot be at two places of one line. */
    private void refuseOverlaps(Target target, Set<RevisionId> named, Set<RevisionId> places) {
        for (RevisionId id : named) {
            for (RevisionId other : places) {
                if (ancestry.onOneLine(id, other)) {
                    throw TargetProblem.overlapping(target, id, other);
                }
            }
        }
    }

    private Set<RevisionId> bottom(String history, Collection<RevisionId> applied, Target target) {
        return resolver(history, applied, target).downgrade().roots();
    }

    private void refuseForeign(Target target, Set<RevisionId> reverted) {
        if (target.spansHistories()) {
            return;
        }
        String own = scope(target).iterator().next();
        List<RevisionId> foreign = reverted.stream()
                .filter(id -> !id.history().equals(own))
                .sorted()
                .toList();
        if (!foreign.isEmpty()) {
            throw TargetProblem.depended(target, foreign);
        }
    }

    /** The histories that the target speaks of. */
    private Set<String> scope(Target target) {
        if (target.history() != null) {
            if (!histories.containsKey(target.history())) {
                throw TargetProblem.unknownHistory(target, histories.keySet());
            }
            return Set.of(target.history());
        }
        if (histories.size() > 1 && !target.spansHistories()) {
            throw TargetProblem.needsHistory(target, histories.keySet());
        }
        return histories.keySet();
    }

    private TargetResolver resolver(String history, Collection<RevisionId> applied, Target target) {
        Ancestry within = within(history);
        return new TargetResolver(
                within, applied.stream().filter(within::contains).toList(), target);
    }

    private Set<RevisionId> appliedHeads(String history, Collection<RevisionId> applied) {
        Ancestry within = within(history);
        return within.maximal(applied.stream().filter(within::contains).toList(), Edges.REQUIREMENTS);
    }

    private Ancestry within(String history) {
        return histories.getOrDefault(history, new Ancestry(List.of()));
    }

    private Set<RevisionId> known(Collection<RevisionId> ids) {
        Set<RevisionId> known = new TreeSet<>(ids);
        known.removeIf(id -> !ancestry.contains(id));
        return known;
    }

    private List<Revision> ordered(Collection<RevisionId> ids) {
        Set<RevisionId> members = Set.copyOf(ids);
        return where(members::contains);
    }

    private List<Revision> where(Predicate<RevisionId> condition) {
        return ancestry.revisions().stream()
                .filter(revision -> condition.test(revision.id()))
                .toList();
    }
}
