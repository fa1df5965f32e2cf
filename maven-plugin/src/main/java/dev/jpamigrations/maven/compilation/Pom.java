package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.maven.compilation.Home.Lacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * A POM as it is written, before anything is inherited.
 *
 * @param name how a user knows it: {@code orders/pom.xml}, or coordinates where it belongs to another build
 * @param isOurs whether it belongs to this build
 * @param model its content
 * @param profiles its active profiles
 */
record Pom(String name, boolean isOurs, Model model, List<Profile> profiles) {

    static final String PLUGINS = "build/plugins";
    static final String MANAGED = "build/pluginManagement/plugins";

    Pom {
        profiles = List.copyOf(profiles);
    }

    /**
     * A list of plugins.
     *
     * @param name where it stands
     * @param plugins the list, null where it is not there
     */
    record Section(String name, @Nullable PluginContainer plugins) {

        Optional<Plugin> plugin(String key) {
            return Optional.ofNullable(plugins)
                    .map(list -> list.getPluginsAsMap().get(key));
        }
    }

    /** The lists of plugins that count, or of managed ones; those of profiles first, which win. */
    List<Section> sections(boolean managed) {
        List<Section> sections = new ArrayList<>();
        profiles.forEach(
                profile -> sections.add(section("profile " + profile.getId() + ": ", profile.getBuild(), managed)));
        sections.add(section("", model.getBuild(), managed));
        return sections;
    }

    private static Section section(String prefix, @Nullable BuildBase build, boolean managed) {
        if (managed) {
            return new Section(prefix + MANAGED, build == null ? null : build.getPluginManagement());
        }
        return new Section(prefix + PLUGINS, build);
    }

    /** Its own list of plugins, outside of profiles. */
    Section own(boolean managed) {
        return section("", model.getBuild(), managed);
    }

    /** What it lacks for a plugin of its own to be put into. */
    Lacks lacks() {
        if (model.getBuild() == null) {
            return Lacks.BUILD;
        }
        return model.getBuild().getPlugins().isEmpty() ? Lacks.PLUGINS : Lacks.PLUGIN;
    }

    /** Where its active profiles and its properties set one. */
    Stream<Statement> property(String property) {
        return Stream.concat(
                        profiles.stream()
                                .map(profile -> said(
                                        "profile " + profile.getId() + ": properties",
                                        profile.getProperties(),
                                        property)),
                        Stream.of(said("properties", model.getProperties(), property)))
                .flatMap(Optional::stream);
    }

    private Optional<Statement> said(String place, Properties properties, String property) {
        return Optional.ofNullable(properties.getProperty(property))
                .map(value -> new Statement(name + " (" + place + ")", isOurs, Xml.of(property, value.strip())));
    }

    /** An element of a plugin's configuration, or of that of one of its executions. */
    Optional<Statement> element(Section section, Plugin plugin, @Nullable String execution, String element) {
        String place = name + " (" + section.name() + (execution == null ? "" : ", execution " + execution) + ")";
        return Optional.ofNullable(execution == null ? plugin.getConfiguration() : configuration(plugin, execution))
                .map(Xpp3Dom.class::cast)
                .map(configuration -> configuration.getChild(element))
                .map(dom -> new Statement(place, isOurs, Xml.of(dom)));
    }

    private static @Nullable Object configuration(Plugin plugin, String execution) {
        PluginExecution found = plugin.getExecutionsAsMap().get(execution);
        return found == null ? null : found.getConfiguration();
    }
}
