package dev.jpamigrations.maven;

import dev.jpamigrations.EntryOwners;
import dev.jpamigrations.Model;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.Unreached;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** A goal that acts in the modules that take part, and passes the others by. */
abstract class ParticipatingMojo extends ConfiguredMojo {

    private final ProjectDependenciesResolver resolver;

    ParticipatingMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter);
        this.resolver = resolver;
    }

    @Override
    void perform() {
        if (reactor().takesPart(Reactor.id(project))) {
            performForModule();
        } else {
            getLog().debug("This module takes no part: the plugin does not stand under its build/plugins.");
        }
    }

    /** The goal's work in a module that takes part. */
    abstract void performForModule();

    /** The class paths of modules, resolved when they are asked for. */
    final CompiledClassPath classPaths() {
        return new CompiledClassPath(resolver, session);
    }

    /** The model of this module's class path, and of what the histories of the build do not reach. */
    final Model model(CompiledClassPath classPaths, List<ClassPathEntry> classPath) {
        return modelParameters(classPaths).model(classPath, unreached(classPath), owners(classPath), this::warn);
    }

    /** The histories that answer for the types of this module's class path. */
    final EntryOwners owners(List<ClassPathEntry> classPath) {
        return new TypeOwners(
                        new BuildModules(session, pluginKey()).all(),
                        Reactor.id(project),
                        history().module(),
                        classPath,
                        new JarHistories(session).names(classPath))
                .owners();
    }

    /** What stands in modules of the build that no history reaches. */
    final Unreached unreached(List<ClassPathEntry> classPath) {
        return new UnreachedModules(session, pluginKey(), dependencyEntities()).seenFrom(project, classPath);
    }

    /** The classes of all modules that take part, with their dependencies; nothing is resolved before one is asked for. */
    final ModuleClasses moduleClasses() {
        CompiledClassPath classPath = classPaths();
        return new ModuleClasses(() -> participants()
                .flatMap(module -> classPath.of(module).stream())
                .distinct()
                .toList());
    }

    /** What the build says of the histories of all modules that take part. */
    final List<HistoryParameters> participatingHistories() {
        ModuleParameters parameters = new ModuleParameters(session, pluginKey());
        return participants().map(parameters::history).toList();
    }

    /** The histories of the build, and those in the jars of its dependencies. */
    final BuildHistories buildHistories() {
        return new BuildHistories(session, new ModuleParameters(session, pluginKey()), classPaths());
    }

    private Stream<MavenProject> participants() {
        Reactor reactor = reactor();
        return session.getProjects().stream().filter(module -> reactor.takesPart(Reactor.id(module)));
    }

    private String pluginKey() {
        return execution.getPlugin().getKey();
    }
}
