package dev.jpamigrations.conformance;

import dev.jpamigrations.conformance.random.RandomModel;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a model under a naming.
 *
 * @param refusal why Hibernate or PostgreSQL refuses it, empty where they take it
 * @param comparison both schemas, where both were made
 * @param differences what differs, empty where nothing does
 */
record RandomVerdict(Naming naming, String refusal, Optional<Comparison> comparison, List<String> differences) {

    /** Of a model alone; nothing where it does not compile. */
    static Optional<RandomVerdict> of(RandomModel model, Naming naming) {
        try {
            Model compiled =
                    models(List.of(CaseFile.of("random/shrunk", model.text()))).get(0);
            return Optional.of(of(compiled, naming));
        } catch (AssertionError e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RandomVerdict> of(Model model) {
        List<RandomVerdict> verdicts = new ArrayList<>();
        for (Naming naming : Naming.values()) {
            verdicts.add(of(model, naming));
        }
        return verdicts;
    }

    private static RandomVerdict of(Model model, Naming naming) {
        try (Arena hibernate = Arena.enter()) {
            try {
                HibernateJudge.create(model, naming, hibernate);
            } catch (SQLException | RuntimeException e) {
                return new RandomVerdict(naming, reason(e), Optional.empty(), crash(model, naming));
            }
            Comparison comparison = Comparison.with(hibernate, model, naming);
            return new RandomVerdict(naming, "", Optional.of(comparison), comparison.differences());
        } catch (SQLException | RuntimeException e) {
            return new RandomVerdict(naming, "", Optional.empty(), List.of(Comparison.PROBLEM + e));
        }
    }

    /** Where Hibernate refuses a model, we may do so as well, but not break. */
    private static List<String> crash(Model model, Naming naming) {
        try {
            OurSchema.bind(model, naming);
            return List.of();
        } catch (RuntimeException e) {
            return List.of("! refused by Hibernate, and here " + e);
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage())
                .replaceAll("'[^']*'|\"[^\"]*\"|random\\.\\S+", "…")
                .replaceAll("\\s+", " ");
        return cause.getClass().getSimpleName() + " " + message.substring(0, Math.min(message.length(), 110));
    }

    /** Compiles and reads all of them at once. */
    static List<Model> models(List<CaseFile> files) throws IOException {
        CompiledCases compiled = CompiledCases.of(files);
        List<String> names = new ArrayList<>();
        for (CaseFile file : files) {
            names.addAll(compiled.classes(file));
        }
        Reading reading = new ClassFileReader(Model.classPath(compiled.folder())).read(names);
        List<Model> models = new ArrayList<>();
        for (CaseFile file : files) {
            models.add(Model.of(file.name(), reading, compiled.classes(file), compiled.loader()));
        }
        return models;
    }
}
