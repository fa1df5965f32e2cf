package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DependencyEntities;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;

/** What a module has to say of entities that come from elsewhere: that they belong to its model, or that they do not. */
final class EntityAdvice {

    private static final String ELEMENT = "dependencyEntities";

    private final MavenProject project;
    private final Lineage lineage;
    private final PluginId plugin;
    private final DependencyEntities said;

    /**
     * @param project the module
     * @param lineage what its POMs say of our plugin
     * @param plugin our plugin
     * @param said what is said already
     */
    EntityAdvice(MavenProject project, Lineage lineage, PluginId plugin, DependencyEntities said) {
        this.project = project;
        this.lineage = lineage;
        this.plugin = plugin;
        this.said = said;
    }

    /** How to take the entities of artifacts in although no registry names them. */
    Remedy included(String... artifacts) {
        Remedy remedy = configured(with(said.includes(), artifacts), said.excludes());
        return new Remedy(
                "If they belong to the model (else name it under excludes): " + lowered(remedy.instruction()),
                remedy.xml());
    }

    /** How to let the application have what only its tests have, or to say that it need not. */
    String ofTestDependency(ClassPathEntry entry) {
        Remedy excluded =
                configured(said.includes(), with(said.excludes(), entry.groupId() + ":" + entry.artifactId()));
        return new Remedy("If they belong to the model, " + place(entry), dependency(entry)) + "\n"
                + new Remedy("If not, " + lowered(excluded.instruction()), excluded.xml());
    }

    private Remedy configured(List<String> includes, List<String> excludes) {
        Xml element = new Xml(
                ELEMENT,
                Map.of(),
                "",
                Stream.of(list("include", includes), list("exclude", excludes))
                        .flatMap(Optional::stream)
                        .toList());
        List<Statement> statements = lineage.elements(null, ELEMENT);
        return statements.isEmpty() || !statements.get(0).isOurs()
                ? lineage.own().configured(plugin, List.of(element))
                : new Remedy("Write in " + statements.get(0).place() + " in place of its " + ELEMENT, element);
    }

    private static Optional<Xml> list(String item, List<String> patterns) {
        return patterns.isEmpty()
                ? Optional.empty()
                : Optional.of(Xml.of(
                        item + "s",
                        patterns.stream().map(pattern -> Xml.of(item, pattern)).toArray(Xml[]::new)));
    }

    private static List<String> with(List<String> patterns, String... artifacts) {
        return Stream.concat(patterns.stream(), Stream.of(artifacts)).toList();
    }

    private String place(ClassPathEntry entry) {
        String pom = lineage.poms().get(0).name();
        return isNamed(project.getOriginalModel().getDependencies(), entry)
                ? "write in " + pom + " in place of the dependency of scope test"
                : "put under dependencies of " + pom;
    }

    private Xml dependency(ClassPathEntry entry) {
        Xml dependency =
                Xml.of("dependency", Xml.of("groupId", entry.groupId()), Xml.of("artifactId", entry.artifactId()));
        boolean isManaged = Optional.ofNullable(project.getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .filter(managed -> isNamed(managed, entry))
                .isPresent();
        return (isManaged ? dependency : dependency.with(Xml.of("version", entry.version())))
                .with(Xml.of("scope", "compile"));
    }

    private static boolean isNamed(List<Dependency> dependencies, ClassPathEntry entry) {
        return dependencies.stream().anyMatch(each -> each.getArtifactId().equals(entry.artifactId()));
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
