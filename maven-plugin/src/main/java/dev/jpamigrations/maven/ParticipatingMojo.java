package dev.jpamigrations.maven;

import dev.jpamigrations.Model;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.Unreached;
import java.util.List;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** A goal that acts in the modules that take part, and passes the others by. */
abstract class ParticipatingMojo extends ConfiguredMojo {

    ParticipatingMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
        super(repositories, decrypter);
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

    /** The model of this module's class path, and of what the histories of the build do not reach. */
    final Model model(CompiledClassPath classPaths, List<ClassPathEntry> classPath) {
        return modelParameters(classPaths).model(classPath, unreached(classPath), this::warn);
    }

    /** What stands in modules of the build that no history reaches. */
    final Unreached unreached(List<ClassPathEntry> classPath) {
        return new UnreachedModules(session, execution.getPlugin().getKey(), dependencyEntities())
                .seenFrom(project, classPath);
    }

    /** The classes of all modules that take part, with their dependencies; nothing is resolved before one is asked for. */
    final ModuleClasses moduleClasses(ProjectDependenciesResolver resolver) {
        Reactor reactor = reactor();
        CompiledClassPath classPath = new CompiledClassPath(resolver, session);
        return new ModuleClasses(() -> session.getProjects().stream()
                .filter(module -> reactor.takesPart(Reactor.id(module)))
                .flatMap(module -> classPath.of(module).stream())
                .distinct()
                .toList());
    }

    /** What the build says of the histories of all modules that take part. */
    final List<HistoryParameters> participatingHistories() {
        Reactor reactor = reactor();
        ModuleParameters parameters =
                new ModuleParameters(session, execution.getPlugin().getKey());
        return session.getProjects().stream()
                .filter(module -> reactor.takesPart(Reactor.id(module)))
                .map(parameters::history)
                .toList();
    }
}
