package dev.jpamigrations.maven.compilation;

import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;

/**
 * A plugin that POMs speak of.
 *
 * @param groupId its group
 * @param artifactId its artifact
 * @param version its version in the effective POM, empty where unknown
 */
record PluginId(String groupId, String artifactId, String version) {

    static final PluginId COMPILER = new PluginId("org.apache.maven.plugins", "maven-compiler-plugin", "");

    static PluginId of(Plugin plugin) {
        return new PluginId(
                plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion() == null ? "" : plugin.getVersion());
    }

    String key() {
        return groupId + ":" + artifactId;
    }

    PluginId withVersion(String other) {
        return new PluginId(groupId, artifactId, other);
    }

    /** Whether the version is at least another one; an unknown version is taken to be. */
    boolean isAtLeast(String other) {
        return version.isEmpty() || new ComparableVersion(version).compareTo(new ComparableVersion(other)) >= 0;
    }

    /** The plugin as it is written in a POM. */
    Xml xml() {
        Xml plugin = Xml.of("plugin", Xml.of("groupId", groupId), Xml.of("artifactId", artifactId));
        return version.isEmpty() ? plugin : plugin.with(Xml.of("version", version));
    }
}
