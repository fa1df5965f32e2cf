package dev.jpamigrations.maven.compilation;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingResult;
import org.apache.maven.project.MavenProject;

/** A module and its parents as Maven makes them of POMs in a folder. */
final class EffectivePom {

    private EffectivePom() {}

    /**
     * The module whose POM it is.
     *
     * @param pom a POM, whose parents are found by their relative path
     */
    static MavenProject of(Path pom) {
        DefaultModelBuildingRequest request = new DefaultModelBuildingRequest()
                .setPomFile(pom.toFile())
                .setProcessPlugins(true)
                .setSystemProperties(System.getProperties())
                .setUserProperties(new Properties())
                .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        try {
            ModelBuildingResult result = new DefaultModelBuilderFactory()
                    .newInstance()
                    .setLifecycleBindingsInjector((model, ignored, problems) -> bind(model))
                    .build(request);
            MavenProject project = new MavenProject(result.getEffectiveModel());
            project.setFile(pom.toFile());
            project.setOriginalModel(result.getRawModel());
            project.setActiveProfiles(
                    result.getActivePomProfiles(result.getModelIds().get(0)));
            parent(pom, result).ifPresent(parent -> project.setParent(of(parent)));
            return project;
        } catch (ModelBuildingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<Path> parent(Path pom, ModelBuildingResult result) {
        return Optional.ofNullable(result.getRawModel().getParent())
                .map(parent -> pom.resolveSibling(parent.getRelativePath()).normalize());
    }

    /** What the lifecycle of a jar brings. */
    private static void bind(Model model) {
        if (!model.getPackaging().equals("jar")) {
            return;
        }
        Plugin compiler = model.getBuild().getPlugins().stream()
                .filter(plugin -> plugin.getKey().equals(PluginId.COMPILER.key()))
                .findFirst()
                .orElseGet(() -> added(model.getBuild()));
        PluginExecution execution = compiler.getExecutions().stream()
                .filter(each -> each.getId().equals("default-compile"))
                .findFirst()
                .orElseGet(() -> added(compiler));
        execution.addGoal("compile");
        if (execution.getPhase() == null) {
            execution.setPhase("compile");
        }
    }

    private static Plugin added(Build build) {
        Plugin compiler = Optional.ofNullable(build.getPluginManagement())
                .map(managed -> managed.getPluginsAsMap().get(PluginId.COMPILER.key()))
                .map(Plugin::clone)
                .orElseGet(Plugin::new);
        compiler.setGroupId(PluginId.COMPILER.groupId());
        compiler.setArtifactId(PluginId.COMPILER.artifactId());
        build.addPlugin(compiler);
        return compiler;
    }

    private static PluginExecution added(Plugin compiler) {
        PluginExecution execution = new PluginExecution();
        execution.setId("default-compile");
        compiler.addExecution(execution);
        return execution;
    }
}
