package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a module with managed types that no history reaches it, and what to paste where. */
final class Unreachable {

    private static final int SHOWN = 10;

    private final BuildModule module;
    private final List<BuildModule> candidates;

    /**
     * @param module the module
     * @param candidates the modules whose history would reach it if they depended on it
     */
    Unreachable(BuildModule module, List<BuildModule> candidates) {
        this.module = module;
        this.candidates = List.copyOf(candidates);
    }

    /** The problem, naming some of the module's managed types. */
    Problem problem(Collection<String> types) {
        return new Problem(
                "UnreachableModule",
                new Location.InModule("module " + module.artifactId()),
                "No history reaches its " + types(types) + cause() + ".",
                advice() + "\nWhere they belong to no history of this build:\n<dependencyEntities><excludes><exclude>"
                        + module.id() + "</exclude></excludes></dependencyEntities>");
    }

    private static String types(Collection<String> types) {
        String names = types.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "));
        return (types.size() == 1 ? "managed type " : types.size() + " managed types ")
                + names
                + (types.size() > SHOWN ? ", …" : "");
    }

    private String cause() {
        List<String> strangers = names(candidates.stream().filter(each -> !hasInTests(each)));
        List<String> testers = names(candidates.stream().filter(this::hasInTests));
        List<String> causes = new ArrayList<>();
        if (strangers.size() == 1) {
            causes.add(strangers.get(0) + " does not depend on it");
        } else if (!strangers.isEmpty()) {
            causes.add("none of " + String.join(", ", strangers) + " depends on it");
        }
        testers.forEach(tester -> causes.add(tester + " depends on it in scope test only"));
        return causes.isEmpty() ? "" : ": " + String.join(", and ", causes);
    }

    private boolean hasInTests(BuildModule candidate) {
        return candidate.dependencies().stream()
                .anyMatch(dependency -> dependency.module().equals(module.id()) && !dependency.isOnClassPath());
    }

    private String advice() {
        if (candidates.isEmpty()) {
            return "Give it a history of its own: put the plugin under build/plugins of its POM.";
        }
        String where = candidates.stream()
                .map(candidate -> candidate.artifactId() + " (history " + history(candidate) + ")")
                .collect(Collectors.joining(" or "));
        return "Put under dependencies in the POM of " + where + ":\n" + dependency();
    }

    private static String history(BuildModule candidate) {
        return Objects.requireNonNull(candidate.history(), "only a history makes a module a candidate")
                .module();
    }

    /** Without a version where each candidate's dependencyManagement knows it. */
    private String dependency() {
        boolean isManaged = candidates.stream().allMatch(each -> each.managed().contains(module.id()));
        boolean isCommon = candidates.stream().allMatch(each -> each.version().equals(module.version()));
        String version =
                isManaged ? "" : "  <version>" + (isCommon ? "${project.version}" : module.version()) + "</version>\n";
        return "<dependency>\n  <groupId>" + module.groupId() + "</groupId>\n  <artifactId>" + module.artifactId()
                + "</artifactId>\n" + version + "</dependency>";
    }

    private static List<String> names(Stream<BuildModule> modules) {
        return modules.map(BuildModule::artifactId).toList();
    }
}
