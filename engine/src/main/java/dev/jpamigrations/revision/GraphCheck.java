package dev.jpamigrations.revision;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps revisions from being a graph. */
final class GraphCheck {

    private static final Pattern LABEL = Pattern.compile("[^/:@+\\-,\\s]+");

    private final Set<String> histories;
    private final List<Revision> revisions;
    private final Map<RevisionId, Revision> byId = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    GraphCheck(Collection<String> histories, Collection<Revision> revisions) {
        this.histories = new TreeSet<>(histories);
        this.revisions = revisions.stream()
                .sorted(Revision.BY_CREATION.thenComparing(r -> r.origin().file()))
                .toList();
    }

    List<Problem> problems() {
        duplicateIds();
        revisions.forEach(this::relations);
        labels();
        cycles();
        return problems.stream().sorted(Problem.ORDER).toList();
    }

    private void duplicateIds() {
        for (Revision revision : revisions) {
            Revision first = byId.putIfAbsent(revision.id(), revision);
            if (first != null) {
                report(
                        "DuplicateRevision",
                        idOf(revision),
                        "Revision " + revision.id() + " is also in " + idOf(first) + ".",
                        "Delete one of the files, or give it an id of its own.");
            }
        }
    }

    private void relations(Revision revision) {
        for (RevisionId required : revision.requires()) {
            if (required.equals(revision.id())) {
                report(
                        "SelfReference",
                        mentionOf(required, revision),
                        "Revision " + required + " names itself as what it follows or depends on.",
                        "Name the revision that comes before it.");
            } else if (!byId.containsKey(required)) {
                missing(revision, required);
            }
        }
        for (RevisionId parent : revision.parents()) {
            if (!parent.history().equals(revision.id().history())) {
                report(
                        "ForeignParent",
                        mentionOf(parent, revision),
                        "Revision " + revision.id() + " follows " + parent.qualified() + " of another history.",
                        "Only depends-on may name revisions of other histories.");
            }
        }
    }

    private void missing(Revision revision, RevisionId required) {
        String name = required.seenFrom(revision.id().history());
        if (histories.contains(required.history())) {
            report(
                    "UnknownRevision",
                    mentionOf(required, revision),
                    "Revision " + revision.id() + " requires " + name + ", which is in no file of history "
                            + required.history() + ".",
                    "Bring the file of " + name + " back, or correct the id.");
        } else {
            report(
                    "UnknownHistory",
                    mentionOf(required, revision),
                    "Revision " + revision.id() + " requires " + name + ", and no history in reach is called "
                            + required.history() + ".",
                    "Put the module that carries this history among the dependencies, or correct the name.");
        }
    }

    private void labels() {
        Map<String, Revision> carriers = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            for (String label : revision.labels()) {
                String flaw = flaw(label);
                if (flaw != null) {
                    report("MalformedLabel", labelsOf(revision), "\"" + label + "\" " + flaw, "Choose another label.");
                    continue;
                }
                Revision first = carriers.putIfAbsent(revision.id().history() + "/" + label, revision);
                if (first != null && !first.equals(revision)) {
                    report(
                            "DuplicateLabel",
                            labelsOf(revision),
                            "Label " + label + " already stands at " + first.id() + " (" + labelsOf(first) + ").",
                            "A label names one revision: choose another.");
                }
            }
        }
    }

    private @Nullable String flaw(String label) {
        if (!LABEL.matcher(label).matches()) {
            return "cannot be a label: it holds one of / : @ + - , or white space.";
        }
        if (Target.RESERVED.contains(label)) {
            return "cannot be a label: the word is reserved.";
        }
        if (histories.contains(label)) {
            return "cannot be a label: a history has this name.";
        }
        boolean isId = byId.keySet().stream().anyMatch(id -> id.digits().equals(label));
        return isId ? "cannot be a label: a revision has this id." : null;
    }

    private void cycles() {
        if (!problems.isEmpty()) {
            return;
        }
        Set<RevisionId> sound = new TopologicalOrder(byId.values())
                .sorted().stream().map(Revision::id).collect(Collectors.toSet());
        Set<RevisionId> reported = new HashSet<>(sound);
        for (Revision revision : byId.values()) {
            if (!reported.contains(revision.id())) {
                cycle(revision, sound, reported);
            }
        }
    }

    /** Goes down through unsound revisions, which always leads into a cycle, and reports it unless it already was. */
    private void cycle(Revision start, Set<RevisionId> sound, Set<RevisionId> reported) {
        List<RevisionId> path = new ArrayList<>();
        RevisionId here = start.id();
        while (!path.contains(here)) {
            path.add(here);
            here = known(here).requires().stream()
                    .filter(id -> !sound.contains(id))
                    .findFirst()
                    .orElseThrow();
        }
        List<RevisionId> cycle = path.subList(path.indexOf(here), path.size());
        if (cycle.stream().noneMatch(reported::contains)) {
            int lowest = cycle.indexOf(Collections.min(cycle));
            RevisionId next = cycle.get((lowest + 1) % cycle.size());
            String history = cycle.get(lowest).history();
            report(
                    "RevisionCycle",
                    mentionOf(next, known(cycle.get(lowest))),
                    "These revisions require each other in a circle: "
                            + cycle.stream().map(id -> id.seenFrom(history)).collect(Collectors.joining(" -> "))
                            + " -> " + cycle.get(0).seenFrom(history) + ".",
                    "Correct the parents or depends-on line of one of them.");
        }
        reported.addAll(path);
    }

    private Revision known(RevisionId id) {
        return Objects.requireNonNull(byId.get(id), "cycles are looked for where every required revision is there");
    }

    private static Location idOf(Revision revision) {
        return revision.origin().at(revision.origin().id());
    }

    private static Location labelsOf(Revision revision) {
        return revision.origin().at(revision.origin().labels());
    }

    /** The line on which a revision names another. */
    private static Location mentionOf(RevisionId required, Revision revision) {
        Origin origin = revision.origin();
        return origin.at(revision.parents().contains(required) ? origin.parents() : origin.dependsOn());
    }

    private void report(String code, Location place, String fact, String advice) {
        problems.add(new Problem(code, place, fact, advice));
    }
}
