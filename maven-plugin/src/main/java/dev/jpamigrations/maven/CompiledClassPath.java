package dev.jpamigrations.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

final class CompiledClassPath {
    static List<String> of(MavenSession session, MavenProject project) {
        List<String> entries = new ArrayList<>();
        entries.add("OWN " + project.getBuild().getOutputDirectory());
        for (Artifact a : project.getArtifacts()) entries.add(a + " " + a.getFile());
        return entries;
    }
}
