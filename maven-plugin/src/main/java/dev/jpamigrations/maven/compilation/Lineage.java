package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.maven.compilation.Home.Lacks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What a module's POM and those that it inherits from say of a plugin, as it is written there.
 *
 * @param poms the module's own first
 * @param pluginKey the plugin
 */
record Lineage(List<Pom> poms, String pluginKey) {

    Lineage {
        poms = List.copyOf(poms);
    }

    /**
     * The POMs of a module.
     *
     * @param name the name of a POM of this build; null for one that belongs to another
     */
    static Lineage of(MavenProject module, Function<MavenProject, @Nullable String> name, PluginId plugin) {
        List<Pom> poms = new ArrayList<>();
        for (MavenProject each = module; each != null; each = each.getParent()) {
            String own = name.apply(each);
            String coordinates = each.getGroupId() + ":" + each.getArtifactId() + ":" + each.getVersion();
            poms.add(new Pom(
                    own == null ? coordinates : own, own != null, each.getOriginalModel(), each.getActiveProfiles()));
        }
        return new Lineage(poms, plugin.key());
    }

    /**
     * Where an element of the plugin's configuration stands, the one that counts first. An execution's configuration wins over
     * the plugin's, what stands under {@code plugins} over what is managed, and a child over its parent.
     *
     * @param execution the execution whose configuration it is, null for the plugin's alone
     */
    List<Statement> elements(@Nullable String execution, String element) {
        Stream<Statement> ofExecution = execution == null
                ? Stream.of()
                : Stream.concat(elements(false, execution, element), elements(true, execution, element));
        return Stream.of(ofExecution, elements(false, null, element), elements(true, null, element))
                .flatMap(statements -> statements)
                .toList();
    }

    private Stream<Statement> elements(boolean managed, @Nullable String execution, String element) {
        return poms.stream()
                .flatMap(pom -> pom.sections(managed).stream().flatMap(section -> section.plugin(pluginKey).stream()
                        .flatMap(plugin -> pom.element(section, plugin, execution, element).stream())));
    }

    /** Where a property is set, the one that counts first. */
    List<Statement> properties(String property) {
        return poms.stream().flatMap(pom -> pom.property(property)).toList();
    }

    /**
     * The place for what all modules should say: the POM of this build that the most modules inherit from.
     *
     * @param wins whether it has to win over what a POM of another build says
     */
    Home shared(boolean wins) {
        List<Pom> ours = poms.stream().filter(Pom::isOurs).toList();
        // Below a POM that refuses what it would inherit, or above one that passes nothing on, it would not arrive.
        int top = 0;
        while (top + 1 < ours.size() && !refusesInheritance(ours.get(top)) && passesOn(ours.get(top + 1))) {
            top++;
        }
        // What stands under a parent's plugins wins over what is managed here.
        return home(ours.get(top), !wins);
    }

    /** The place for what the module says for itself: its own POM, or the nearest above it where the plugin stands. */
    Home own() {
        return poms.stream()
                .filter(Pom::isOurs)
                .map(pom -> home(pom, true))
                .filter(Home::hasPlugin)
                .findFirst()
                .orElseGet(() -> home(poms.get(0), true));
    }

    private Home home(Pom pom, boolean mayBeManaged) {
        boolean managed = mayBeManaged
                && pom.own(false).plugin(pluginKey).isEmpty()
                && pom.own(true).plugin(pluginKey).isPresent();
        Pom.Section section = pom.own(managed);
        Lacks lacks = section.plugin(pluginKey)
                .map(plugin -> plugin.getConfiguration() == null ? Lacks.CONFIGURATION : Lacks.NOTHING)
                .orElseGet(pom::lacks);
        return new Home(pom.name(), section.name(), lacks);
    }

    private boolean refusesInheritance(Pom pom) {
        return plugins(pom)
                .map(plugin -> (Xpp3Dom) plugin.getConfiguration())
                .anyMatch(configuration ->
                        configuration != null && "override".equals(configuration.getAttribute("combine.self")));
    }

    private boolean passesOn(Pom pom) {
        return plugins(pom).noneMatch(plugin -> "false".equals(plugin.getInherited()));
    }

    private Stream<Plugin> plugins(Pom pom) {
        return Stream.of(false, true)
                .flatMap(managed -> pom.sections(managed).stream())
                .flatMap(section -> section.plugin(pluginKey).stream());
    }
}
