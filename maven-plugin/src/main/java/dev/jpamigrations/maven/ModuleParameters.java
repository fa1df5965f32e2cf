package dev.jpamigrations.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What the build says of the history of any module, not only of the one that a goal runs in: Maven fills in a goal's
 * parameters for that one alone. The POM's configuration counts before properties, as it does for Maven.
 */
final class ModuleParameters {

    private final MavenSession session;
    private final String pluginKey;

    ModuleParameters(MavenSession session, String pluginKey) {
        this.session = session;
        this.pluginKey = pluginKey;
    }

    HistoryParameters history(MavenProject project) {
        Path basedir = project.getBasedir().toPath();
        String module = value(project, "module").orElse(project.getArtifactId());
        return new HistoryParameters(
                module,
                value(project, "directory")
                        .map(basedir::resolve)
                        .orElseGet(() -> HistoryParameters.defaultFolder(basedir, module)),
                orNull(project, "owns"),
                orNull(project, "versionTable"),
                orNull(project, "versionTableSchema"));
    }

    /** Whether our plugin stands under a module's build/plugins, its own or inherited. */
    boolean hasPlugin(MavenProject project) {
        return project.getPlugin(pluginKey) != null;
    }

    /** Whether the build leaves our goals out in a module. */
    boolean skips(MavenProject project) {
        return value(project, "skip").map(Boolean::parseBoolean).orElse(false);
    }

    private @Nullable String orNull(MavenProject project, String parameter) {
        return value(project, parameter).orElse(null);
    }

    private Optional<String> value(MavenProject project, String parameter) {
        String property = "migrations." + parameter;
        return configured(project.getPlugin(pluginKey), parameter)
                .or(() -> Optional.ofNullable(session.getUserProperties().getProperty(property)))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(property)));
    }

    private static Optional<String> configured(@Nullable Plugin plugin, String parameter) {
        return Optional.ofNullable(plugin)
                .map(given -> (Xpp3Dom) given.getConfiguration())
                .map(configuration -> configuration.getChild(parameter))
                .map(Xpp3Dom::getValue);
    }
}
