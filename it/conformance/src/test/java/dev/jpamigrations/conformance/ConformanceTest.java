package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.registry.ManagedKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whether our schema of a model is Hibernate's: of models of our own, one file a rule, and of those of others. */
@Execution(ExecutionMode.CONCURRENT)
class ConformanceTest {

    private static final Tally TALLY = new Tally();

    private static final Reasons REASONS = Reasons.read();

    @AfterAll
    static void report() {
        TALLY.print(System.out);
        assertThat(REASONS.faults()).isEmpty();
    }

    /** The traps of the reference document are numbered from 1 to 40. */
    @Test
    void everyTrapHasItsCase() {
        List<CaseFile> files = CaseFile.ofAllLines();

        assertThat(files).hasSizeGreaterThanOrEqualTo(400);
        assertThat(files.stream()
                        .map(CaseFile::name)
                        .filter(name -> name.startsWith("traps/"))
                        .map(name -> Integer.parseInt(name.substring("traps/".length(), "traps/00".length())))
                        .distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<CaseFile> files = CaseFile.all();
        if (files.isEmpty()) {
            return Stream.empty();
        }
        CompiledCases compiled = CompiledCases.of(files);
        List<String> names = new ArrayList<>();
        Map<CaseFile, Overlay> overlays = new HashMap<>();
        Map<String, ManagedKind> declared = new HashMap<>();
        ClassFileReader reader = new ClassFileReader(Model.classPath(compiled.folder()));
        for (CaseFile file : files) {
            names.addAll(compiled.classes(file));
            if (!file.mappingFiles().isEmpty()) {
                overlays.put(file, Overlay.of(file.mappingFiles(), reader));
                declared.putAll(overlays.get(file).files().declared());
            }
        }
        Reading reading = reader.read(names, Set.of(), declared);
        List<DynamicTest> tests = new ArrayList<>();
        for (CaseFile file : files) {
            Model annotated = Model.of(file.name(), reading, compiled.classes(file), compiled.loader())
                    .with(file.settings());
            Overlay overlay = overlays.get(file);
            Model model = overlay == null ? annotated : annotated.mappedBy(file.mappingFiles(), overlay);
            Trial trial = file.isRefused() ? ConformanceTest::refuse : ConformanceTest::judge;
            tests.addAll(underBothNamings(file.name(), naming -> trial.run(model, naming)));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> domainModelsOfHibernate() {
        return tests(ForeignModel.domainModelsOfHibernate());
    }

    @TestFactory
    Stream<DynamicTest> libraries() {
        return tests(ForeignModel.libraries());
    }

    /** Its constraints name columns as Spring spells them, so that PostgreSQL refuses it under the other naming. */
    @TestFactory
    Stream<DynamicTest> shop() {
        return Stream.of(ForeignModel.shop())
                .filter(shop -> CaseFile.isWanted(shop.name()))
                .map(shop -> DynamicTest.dynamicTest(shop.name(), () -> judge(shop.model(), Naming.SPRING)));
    }

    private interface Trial {
        void run(Model model, Naming naming) throws Exception;
    }

    private interface UnderNaming {
        void run(Naming naming) throws Exception;
    }

    private static Stream<DynamicTest> tests(Stream<ForeignModel> models) {
        return models.filter(foreign -> CaseFile.isWanted(foreign.name()))
                .flatMap(
                        foreign -> underBothNamings(foreign.name(), naming -> judge(foreign.model(), naming)).stream());
    }

    private static List<DynamicTest> underBothNamings(String name, UnderNaming test) {
        return Arrays.stream(Naming.values())
                .map(naming -> DynamicTest.dynamicTest(name + " " + naming, () -> test.run(naming)))
                .toList();
    }

    private static void refuse(Model model, Naming naming) {
        assertThatThrownBy(() -> HibernateJudge.schema(model, naming), model.name())
                .as(model.name())
                .isInstanceOf(RuntimeException.class);
        assertThat(OurSchema.bind(model, naming).problems()).as(model.name()).isNotEmpty();
    }

    private static void judge(Model model, Naming naming) throws Exception {
        Comparison comparison = Comparison.of(model, naming);
        TALLY.add(comparison, naming);
        assertThat(String.join("\n", REASONS.unexplained(comparison)))
                .as("%s %s", model.name(), naming)
                .isEmpty();
        assertThat(comparison.hibernate()).isNotEmpty();
    }
}
