package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.registry.ManagedKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Models of our own: one file a rule. */
@Execution(ExecutionMode.CONCURRENT)
class CasesTest {

    private static final Tally TALLY = new Tally();

    @AfterAll
    static void printTally() {
        TALLY.print(System.out);
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<CaseFile> files = CaseFile.all();
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
            Model annotated = Model.of(file.name(), reading, compiled.classes(file), compiled.loader());
            Overlay overlay = overlays.get(file);
            Model model = overlay == null ? annotated : annotated.mappedBy(file.mappingFiles(), overlay);
            for (Naming naming : Naming.values()) {
                tests.add(DynamicTest.dynamicTest(file.name() + " " + naming, () -> judge(file, model, naming)));
            }
        }
        return tests.stream();
    }

    private static void judge(CaseFile file, Model model, Naming naming) throws Exception {
        if (file.isUnsupported()) {
            assertThat(HibernateJudge.schema(model, naming)).isNotEmpty();
            assertThat(OurSchema.bind(model, naming).problems()).isNotEmpty();
            return;
        }
        if (file.isRefused()) {
            assertThatThrownBy(() -> HibernateJudge.schema(model, naming)).isInstanceOf(RuntimeException.class);
            assertThat(OurSchema.bind(model, naming).problems()).isNotEmpty();
            return;
        }
        Comparison comparison = Comparison.of(model, naming);
        TALLY.add(file.name().replaceFirst("/.*", "") + " " + naming, comparison);
        assertThat(String.join("\n", comparison.differences()))
                .as("%s %s", file.name(), naming)
                .isEmpty();
        assertThat(comparison.hibernate()).isNotEmpty();
    }
}
