package dev.jpamigrations.maven;

import dev.jpamigrations.shadow.BinaryCoordinate;
import dev.jpamigrations.shadow.BinarySource;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** PostgreSQL for this platform, through Maven's own resolver: the user's mirrors, credentials and local repository count. */
final class ResolvedBinaries implements BinarySource {

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    ResolvedBinaries(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    @Override
    public Path jar(BinaryCoordinate coordinate) throws IOException {
        DefaultArtifact artifact =
                new DefaultArtifact(coordinate.groupId(), coordinate.artifactId(), "jar", coordinate.version());
        ArtifactRequest request = new ArtifactRequest(artifact, project.getRemotePluginRepositories(), "migrations");
        try {
            return repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new IOException("Maven cannot resolve " + coordinate, e);
        }
    }
}
