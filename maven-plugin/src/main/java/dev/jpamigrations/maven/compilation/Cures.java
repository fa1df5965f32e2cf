package dev.jpamigrations.maven.compilation;

import java.util.List;
import java.util.stream.Collectors;

/** How to let a compilation run the processor: by a change where the obstacle stands, else by a setting that wins over it. */
final class Cures {

    private static final String APPEND = "combine.children";

    private final Compilation compilation;
    private final Compilation.Statements statements;
    private final String version;

    /**
     * @param compilation the compilation
     * @param version the version of the processor to advise
     */
    Cures(Compilation compilation, String version) {
        this.compilation = compilation;
        this.statements = compilation.statements();
        this.version = version;
    }

    /** Lets {@code proc} be something else than {@code none}. */
    Cure processing() {
        return isOurs(statements.noProcessing())
                ? Cure.edit(Remedy.of("Take out " + obstacles()))
                : Cure.setting(Xml.of("proc", "full"));
    }

    /** What says {@code none}: {@code <proc>none</proc> in pom.xml (build/plugins)}. */
    String obstacles() {
        return statements.noProcessing().isEmpty()
                ? "proc"
                : statements.noProcessing().stream()
                        .map(each -> each.element() + " in " + each.place())
                        .collect(Collectors.joining(" and "));
    }

    /** Whether there is something to edit, and all of it in this build; what an extension of Maven says stands in no POM. */
    private static boolean isOurs(List<Statement> statements) {
        return !statements.isEmpty() && statements.stream().allMatch(Statement::isOurs);
    }

    /** Takes an argument away from the compiler, with its value where it has one. */
    Cure without(String argument) {
        List<Statement> obstacles = statements.arguments().stream()
                .filter(each -> each.element().toString().contains(argument.substring(1)))
                .toList();
        return isOurs(obstacles)
                ? Cure.edit(Remedy.of("Take " + argument + " out of "
                        + obstacles.stream()
                                .map(each -> "the " + each.element().name() + " in " + each.place())
                                .collect(Collectors.joining(" and "))))
                : Cure.setting(Xml.of(
                                "compilerArgs",
                                compilation.argumentsWithout(argument).stream()
                                        .map(each -> Xml.of("arg", each))
                                        .toArray(Xml[]::new))
                        .withOnly("combine.self", "override"));
    }

    /** Names the processor among those that alone may run. */
    Cure named() {
        return statements.processors().isEmpty()
                ? Cure.edit(Remedy.of("Add ," + Diagnosis.PROCESSOR_CLASS + " to it"))
                : added(statements.processors().get(0), Xml.of("annotationProcessor", Diagnosis.PROCESSOR_CLASS));
    }

    /** Puts the processor on the processor path, which is set up where there is none. */
    Cure onPath() {
        List<Statement> paths = statements.processorPaths();
        // Paths that are written and do not arrive are refused on the way.
        boolean isNew = paths.isEmpty() || compilation.processorPath().isEmpty();
        Cure cure = isNew ? Cure.setting(newPaths()) : added(paths.get(0), path());
        boolean bringsVersion = isNew && !statements.home().hasPlugin();
        return compilation.heedsProcessorPaths() || bringsVersion ? cure : cure.and(newerPlugin());
    }

    /** Lets a list add to the one that it replaces, which stands next behind it and names the processor. */
    Cure appended() {
        Statement list = statements.processorPaths().get(0);
        boolean isNext =
                ProcessorSearch.namesProcessor(statements.processorPaths().get(1));
        return isNext && list.isOurs()
                ? Cure.edit(new Remedy(
                        "Write in " + list.place() + " in place of its "
                                + list.element().name(),
                        list.element().withOnly(APPEND, "append")))
                : added(list, path());
    }

    /** Lets the plugin be of a version that heeds processor paths. */
    Cure newerPlugin() {
        return Cure.edit(statements.home().versioned(compilation.advisedPlugin()));
    }

    /** One item more in a list: where it stands if that can be edited, else in a list that is appended to it. */
    private static Cure added(Statement list, Xml item) {
        String name = list.element().name();
        return list.isOurs()
                ? Cure.edit(new Remedy("Add to the " + name + " in " + list.place(), item))
                : Cure.setting(Xml.of(name, item).withOnly(APPEND, "append"));
    }

    /** Those that nobody sees, because an extension of Maven brings them, are kept. */
    private Xml newPaths() {
        Xml paths = Xml.of("annotationProcessorPaths", path());
        return compilation.processorPath().isEmpty() ? paths : paths.withOnly(APPEND, "append");
    }

    private Xml path() {
        return Xml.of(
                "path",
                Xml.of("groupId", Diagnosis.GROUP),
                Xml.of("artifactId", Diagnosis.PROCESSOR),
                Xml.of("version", version));
    }
}
