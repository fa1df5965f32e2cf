package dev.jpamigrations.maven;

import dev.jpamigrations.Comparison;
import dev.jpamigrations.LiveDatabase;
import dev.jpamigrations.Model;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.Verification;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Fails the build when entities and revisions differ, when the revisions form no sound graph with one head, when one of them
 * does not run up and down, or when an entity is in no registry or in a module that no history reaches. Contacts no configured
 * database unless {@code against} says so. Bind it in the module that has the history:
 *
 * <pre>&lt;executions&gt;&lt;execution&gt;&lt;goals&gt;&lt;goal&gt;verify&lt;/goal&gt;&lt;/goals&gt;&lt;/execution&gt;&lt;/executions&gt;</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, configurator = FormConfigurator.NAME)
public final class VerifyMojo extends ParticipatingMojo {

    /**
     * Lets a history have several heads, as between a merge of branches and the revision that follows them all.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.allowHeads", defaultValue = "false")
    boolean allowHeads;

    /**
     * {@code revisions}, or {@code database}: also compares the configured database with the revisions that it has applied. It is
     * only read.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.against", defaultValue = "revisions")
    Against against = Against.revisions;

    /**
     * With {@code against=database}, what to do where the database has not applied all revisions: {@code warn}, or {@code fail}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.pending", defaultValue = "warn")
    Pending pending = Pending.warn;

    /** Called by Maven. */
    @Inject
    public VerifyMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performForModule() {
        CompiledClassPath classPaths = classPaths();
        List<ClassPathEntry> classPath = classPaths.withTests(project);
        refuseUncompiled(classPath);
        Model model = model(classPaths, classPath);
        Histories histories = buildHistories().with(history());
        try (ModuleClasses classes = new ModuleClasses(() -> classPath);
                ScratchDatabases scratch =
                        scratchDatabases(against == Against.database ? versionOfServer() : requestedVersion())) {
            RunOptions options = runOptions(classes.loader());
            List<Problem> problems = new ArrayList<>();
            try {
                Comparison comparison = new Verification(scratch, options)
                        .keeping(keptObjects())
                        .verify(histories, model, allowHeads);
                say("Verified: " + comparison);
            } catch (MigrationException failed) {
                if (against == Against.revisions || failed.blame() != MigrationException.Blame.USER) {
                    throw failed;
                }
                problems.addAll(failed.problems());
            }
            if (against == Against.database) {
                problems.addAll(judged(liveDatabase(histories, options, scratch)));
            }
            if (!problems.isEmpty()) {
                throw MigrationException.user(problems);
            }
        }
    }

    /** Whether a database is what the revisions make that it has applied, and whether it has applied all. */
    private List<Problem> judged(LiveDatabase live) {
        List<Problem> problems = new ArrayList<>(differences(live));
        if (problems.isEmpty()) {
            say("Verified: " + live + " is what its revisions make");
        }
        live.pending().ifPresent(open -> {
            if (pending == Pending.fail) {
                problems.add(open);
            } else {
                warn(open);
            }
        });
        return problems;
    }

    /** Where the goal is typed, nothing has compiled the modules before it; what is not in reach need not be compiled. */
    private void refuseUncompiled(List<ClassPathEntry> classPath) {
        Set<Path> inReach = classPath.stream().map(ClassPathEntry::path).collect(Collectors.toSet());
        List<Problem> problems = session.getProjects().stream()
                .filter(module -> inReach.contains(Path.of(module.getBuild().getOutputDirectory())))
                .filter(VerifyMojo::isUncompiled)
                .map(module -> new Problem(
                        "NotCompiled",
                        new Location.InModule("module " + module.getArtifactId()),
                        "it is not compiled.",
                        "mvn process-classes migrations:verify"))
                .toList();
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    private static boolean isUncompiled(MavenProject module) {
        return module.getCompileSourceRoots().stream().map(Path::of).anyMatch(Files::isDirectory)
                && !Files.isDirectory(Path.of(module.getBuild().getOutputDirectory()));
    }
}
