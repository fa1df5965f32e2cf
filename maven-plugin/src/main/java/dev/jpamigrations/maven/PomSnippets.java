package dev.jpamigrations.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a module's POM needs besides, to be pasted. */
final class PomSnippets {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String PROCESSOR = "migrations-processor";

    private final MavenProject project;
    private final Plugin own;

    /**
     * @param project the module
     * @param own our plugin as the build uses it
     */
    PomSnippets(MavenProject project, Plugin own) {
        this.project = project;
        this.own = own;
    }

    /** Each missing part with a sentence above it that says where it belongs. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (project.getPlugin(own.getKey()) == null) {
            missing.add(plugin());
        }
        if (!hasProcessor()) {
            missing.add(processor());
        }
        return missing;
    }

    private boolean hasProcessor() {
        return Optional.ofNullable(project.getPlugin(COMPILER))
                        .map(compiler -> (Xpp3Dom) compiler.getConfiguration())
                        .map(configuration -> configuration.getChild("annotationProcessorPaths"))
                        .stream()
                        .flatMap(paths -> Stream.of(paths.getChildren()))
                        .map(path -> path.getChild("artifactId"))
                        .anyMatch(artifactId -> artifactId != null && PROCESSOR.equals(artifactId.getValue()))
                || project.getDependencies().stream().anyMatch(each -> PROCESSOR.equals(each.getArtifactId()));
    }

    private String plugin() {
        return """
            Put the plugin under build/plugins of this module's POM:
            <plugin>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
              <executions><execution><goals><goal>verify</goal></goals></execution></executions>
            </plugin>
            """.formatted(own.getGroupId(), own.getArtifactId(), own.getVersion());
    }

    private String processor() {
        return """
            Let every module with entities record them: under build/plugins of the parent POM
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <configuration>
                <annotationProcessorPaths combine.children="append">
                  <path>
                    <groupId>%s</groupId>
                    <artifactId>%s</artifactId>
                    <version>%s</version>
                  </path>
                </annotationProcessorPaths>
              </configuration>
            </plugin>
            """.formatted(own.getGroupId(), PROCESSOR, own.getVersion());
    }
}
