package dev.jpamigrations.maven;

import dev.jpamigrations.maven.compilation.BuildSetup;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** What a module's POM needs besides, to be pasted. */
final class PomSnippets {

    private final MavenProject project;
    private final Plugin own;
    private final BuildSetup setup;

    /**
     * @param project the module
     * @param own our plugin as the build uses it
     * @param setup what the POMs tell about the processor
     */
    PomSnippets(MavenProject project, Plugin own, BuildSetup setup) {
        this.project = project;
        this.own = own;
        this.setup = setup;
    }

    /** Each missing part with a sentence above it that says where it belongs. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (project.getPlugin(own.getKey()) == null) {
            missing.add(plugin());
        }
        setup.gap(project).map(gap -> processor(gap.advice())).ifPresent(missing::add);
        return missing;
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

    private static String processor(String advice) {
        return "Let every module with entities record them. " + advice + "\n";
    }
}
