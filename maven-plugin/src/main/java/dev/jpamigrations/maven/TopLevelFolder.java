package dev.jpamigrations.maven;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The folder of the whole project, in which {@code .env} is read and {@code .migrations/} kept: the same from wherever in it
 * Maven is started, with or without a {@code .mvn} folder.
 */
final class TopLevelFolder {

    private TopLevelFolder() {}

    static Path of(MavenSession session, MavenProject project) {
        Path top = session.getRequest().getMultiModuleProjectDirectory().toPath();
        for (MavenProject each = project; each != null; each = each.getParent()) {
            if (each.getBasedir() != null && top.startsWith(each.getBasedir().toPath())) {
                top = each.getBasedir().toPath();
            }
        }
        return top;
    }
}
