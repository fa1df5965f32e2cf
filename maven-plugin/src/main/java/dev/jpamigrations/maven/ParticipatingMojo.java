package dev.jpamigrations.maven;

import java.util.List;
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
