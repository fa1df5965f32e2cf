package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.ProcessorSetup.Gap;
import dev.jpamigrations.problem.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides which of an entry's managed classes belong to the model. */
final class Admission {

    private static final String LEFT_OUT = "They are left out of the model.";

    private final UnregisteredEntities unregisteredEntities;
    private final DependencyEntities dependencyEntities;
    private final ProcessorSetup setup;

    Admission(UnregisteredEntities unregisteredEntities, DependencyEntities dependencyEntities, ProcessorSetup setup) {
        this.unregisteredEntities = unregisteredEntities;
        this.dependencyEntities = dependencyEntities;
        this.setup = setup;
    }

    /**
     * A decision. Classes that are no entities and not in {@code names} take part where a class of the model uses them: a
     * library may offer a super class or a converter to whoever wants it.
     *
     * @param names the classes that belong to the model
     * @param notices what was decided on the user's behalf
     * @param problems what the user has to decide
     * @param leftOut the classes that no registry names and that are not taken in
     */
    record Decision(Set<String> names, List<Problem> notices, List<Problem> problems, Set<String> leftOut) {

        static Decision all(Collection<String> names) {
            return new Decision(new TreeSet<>(names), List.of(), List.of(), Set.of());
        }

        private Decision advising(String advice) {
            return new Decision(
                    names,
                    notices,
                    problems.stream()
                            .map(each -> new Problem(each.code(), each.location(), each.fact(), advice))
                            .toList(),
                    leftOut);
        }
    }

    /** A decision for each, in the same order. Of several undecided jars the first one's advice is good for all. */
    List<Decision> decide(List<Evidence> everything) {
        List<ClassPathEntry> jars = everything.stream()
                .filter(each -> isUndecidedJar(each.entry(), decide(each)))
                .map(Evidence::entry)
                .sorted(Comparator.comparing(ClassPathEntry::displayName))
                .toList();
        return everything.stream()
                .map(each -> advised(each.entry(), decide(each), jars))
                .toList();
    }

    private static boolean isUndecidedJar(ClassPathEntry entry, Decision decision) {
        return entry.kind() == ClassPathEntry.Kind.DEPENDENCY
                && entry.isOfApplication()
                && !decision.problems().isEmpty();
    }

    private Decision advised(ClassPathEntry entry, Decision decision, List<ClassPathEntry> jars) {
        if (jars.size() < 2 || !jars.contains(entry)) {
            return decision;
        }
        ClassPathEntry first = jars.get(0);
        return decision.advising(
                entry.equals(first)
                        ? setup.inclusion(jars)
                        : "The element that is printed for " + first.displayName() + " names this jar, too.");
    }

    private Decision decide(Evidence evidence) {
        if (!evidence.entry().isOfApplication()) {
            return aside(evidence);
        }
        Set<String> found = evidence.classes().keySet();
        Set<String> unregistered = new TreeSet<>(found);
        unregistered.removeAll(evidence.registered().keySet());
        // A folder with a registry is compiled with the processor; what its registry lacks is newer than it.
        if (unregistered.isEmpty()
                || (evidence.registry().isPresent() && evidence.entry().isFolder())) {
            return Decision.all(found);
        }
        if (dependencyEntities.includes(evidence.entry())) {
            return Decision.all(found);
        }
        Set<String> registered = new TreeSet<>(found);
        registered.removeAll(unregistered);
        if (evidence.entry().kind() == ClassPathEntry.Kind.DEPENDENCY) {
            evidence.classes().values().stream()
                    .filter(file -> !file.isEntity())
                    .map(ClassFile::name)
                    .forEach(unregistered::remove);
        }
        return unregistered.isEmpty() || dependencyEntities.excludes(evidence.entry())
                ? Decision.all(registered)
                : decide(evidence, registered, unregistered);
    }

    /** Entities that only tests have are no part of a model; whether that is meant, the user has to say once. */
    private Decision aside(Evidence evidence) {
        Set<String> entities = evidence.classes().values().stream()
                .filter(ClassFile::isEntity)
                .map(ClassFile::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (entities.isEmpty() || dependencyEntities.excludes(evidence.entry())) {
            return Decision.all(Set.of());
        }
        Optional<Gap> gap = setup.gap(evidence.entry());
        if (gap.isEmpty()) {
            return Decision.all(Set.of());
        }
        String fact =
                "The model lacks " + Names.list(entities) + ": " + gap.get().cause() + ".";
        return unregisteredEntities == UnregisteredEntities.FAIL
                ? new Decision(
                        Set.of(),
                        List.of(),
                        List.of(problem(evidence, fact, gap.get().advice())),
                        entities)
                : new Decision(Set.of(), List.of(problem(evidence, fact, LEFT_OUT)), List.of(), entities);
    }

    private Decision decide(Evidence evidence, Set<String> registered, Set<String> unregistered) {
        Set<String> all = evidence.classes().keySet();
        Optional<Gap> gap = setup.gap(evidence.entry());
        if (gap.isEmpty()) {
            // No processor sees the sources of other languages: class files are all that there is of Kotlin.
            boolean isOlder = evidence.classes().values().stream()
                    .anyMatch(file -> unregistered.contains(file.name()) && file.isFromJava());
            return new Decision(all, isOlder ? List.of(older(evidence)) : List.of(), List.of(), Set.of());
        }
        String fact = fact(unregistered, gap.get().cause());
        return switch (unregisteredEntities) {
            case READ ->
                new Decision(all, List.of(problem(evidence, fact, "Their class files are read.")), List.of(), Set.of());
            case IGNORE ->
                new Decision(registered, List.of(problem(evidence, fact, LEFT_OUT)), List.of(), unregistered);
            case FAIL ->
                new Decision(
                        registered,
                        List.of(),
                        List.of(problem(evidence, fact, gap.get().advice())),
                        unregistered);
        };
    }

    /** Whether an entry's own {@code persistence.xml} and mapping files count. */
    boolean trusts(Evidence evidence) {
        return evidence.entry().kind() != ClassPathEntry.Kind.DEPENDENCY
                || evidence.registry().isPresent()
                || dependencyEntities.includes(evidence.entry())
                || (unregisteredEntities == UnregisteredEntities.READ
                        && evidence.scanned().hasMappingFile()
                        && !dependencyEntities.excludes(evidence.entry()));
    }

    /**
     * What to say of a jar whose mapping file does not count.
     *
     * @param entities the entities that the file declares
     */
    Decision withoutMappingFile(Evidence evidence, List<String> entities) {
        if (entities.isEmpty() || dependencyEntities.excludes(evidence.entry())) {
            return Decision.all(Set.of());
        }
        String fact = "No registry names " + Names.list(entities) + ": META-INF/orm.xml of the jar declares them.";
        String advice = setup.gap(evidence.entry())
                .map(Gap::advice)
                .orElseGet(() -> setup.inclusion(List.of(evidence.entry())));
        return unregisteredEntities == UnregisteredEntities.IGNORE
                ? new Decision(Set.of(), List.of(problem(evidence, fact, LEFT_OUT)), List.of(), Set.of())
                : new Decision(Set.of(), List.of(), List.of(problem(evidence, fact, advice)), Set.of());
    }

    private static String fact(Set<String> unregistered, String cause) {
        return "No registry names " + Names.list(unregistered) + ": " + cause + ".";
    }

    private static Problem problem(Evidence evidence, String fact, String advice) {
        return new Problem("UnregisteredEntity", evidence.location(), fact, advice);
    }

    private static Problem older(Evidence evidence) {
        return new Problem(
                "StaleRegistry",
                evidence.location(),
                "The classes are older than the processor in the module's build, and were read instead.",
                "Compile the module anew: mvn clean process-classes.");
    }
}
