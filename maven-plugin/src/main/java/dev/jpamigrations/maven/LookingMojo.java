package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.report.Answer;
import dev.jpamigrations.report.Format;
import dev.jpamigrations.report.Report;
import dev.jpamigrations.script.Histories;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that only looks. */
abstract class LookingMojo extends GraphMojo {

    /**
     * {@code text} for people, or {@code json} for programs, which is printed without Maven's prefixes:
     * {@code mvn -q migrations:status -Dmigrations.format=json}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.format", defaultValue = "text")
    Format format;

    /**
     * A file to write the answer into. By default it is printed.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.output")
    @Nullable
    File output;

    LookingMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    final void performFor(Histories histories) {
        Report report = needsDatabase()
                ? ask(histories, RunOptions.standard(), this::look)
                : look(Migrations.withoutDatabase(histories));
        new Answer(output == null ? null : output.toPath(), this::say, System.out).give(report, format);
    }

    /** The question. */
    abstract Report look(Migrations migrations);

    /** Whether the question is about the database: a development database that nobody has used is not made to answer it. */
    boolean needsDatabase() {
        return hasDatabase();
    }
}
