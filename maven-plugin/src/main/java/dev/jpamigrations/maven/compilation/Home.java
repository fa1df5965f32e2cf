package dev.jpamigrations.maven.compilation;

import java.util.List;

/**
 * The place in a POM of this build for what is to be said to a plugin.
 *
 * @param pom the POM: {@code pom.xml}
 * @param section the list of plugins in it: {@code build/plugins}
 * @param lacks the outermost element on the way to the plugin's configuration that is not there yet
 */
record Home(String pom, String section, Lacks lacks) {

    /** What is not there yet. */
    enum Lacks {
        /** The {@code build}. */
        BUILD,
        /** The {@code plugins} in it. */
        PLUGINS,
        /** The plugin. */
        PLUGIN,
        /** The plugin's configuration. */
        CONFIGURATION,
        /** Nothing. */
        NOTHING
    }

    /** Whether the plugin stands there. */
    boolean hasPlugin() {
        return lacks == Lacks.CONFIGURATION || lacks == Lacks.NOTHING;
    }

    /**
     * What to write to let the plugin's configuration have elements.
     *
     * @param plugin the plugin, with the version to write where it does not stand there yet
     * @param elements the elements
     */
    Remedy configured(PluginId plugin, List<Xml> elements) {
        Xml configuration = Xml.of("configuration", elements.toArray(Xml[]::new));
        return switch (lacks) {
            case NOTHING -> new Remedy("Put into the configuration of the " + named(plugin), elements);
            case CONFIGURATION -> new Remedy("Put into the " + named(plugin), List.of(configuration));
            case BUILD, PLUGINS, PLUGIN -> put(plugin.xml().with(configuration));
        };
    }

    /** What to write to let the plugin have its version. */
    Remedy versioned(PluginId plugin) {
        return hasPlugin()
                ? new Remedy("Set the version of the " + named(plugin), List.of(Xml.of("version", plugin.version())))
                : put(plugin.xml());
    }

    private Remedy put(Xml plugin) {
        Xml plugins = Xml.of("plugins", plugin);
        return switch (lacks) {
            case BUILD -> new Remedy("Put into " + pom, List.of(Xml.of("build", plugins)));
            case PLUGINS -> new Remedy("Put into the build of " + pom, List.of(plugins));
            default -> new Remedy("Put under " + section + " of " + pom, List.of(plugin));
        };
    }

    private String named(PluginId plugin) {
        return plugin.artifactId() + " in " + pom + " (" + section + ")";
    }
}
