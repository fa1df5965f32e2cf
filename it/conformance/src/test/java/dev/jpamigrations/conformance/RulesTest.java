package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.processor.rule.Judgement;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Hibernate judges the rules of the compiler: what is an error it refuses, with PostgreSQL's help; all else it takes. */
@Execution(ExecutionMode.CONCURRENT)
class RulesTest {

    /** The models that are there for other reasons have odd names on purpose. */
    private static final Set<String> ABOUT_NAMES = Set.of("LongIdentifier", "SharedTable", "UnknownGenerator");

    @TestFactory
    Stream<DynamicTest> hibernateAgrees() throws IOException {
        return tests(RuleCases.all(), RulesTest::judge);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundInWhatHibernateTakes() throws IOException {
        List<CaseFile> taken = CaseFile.all().stream()
                .filter(file -> !file.isRefused() && file.mappingFile().isEmpty())
                .toList();
        return tests(taken, (file, model) -> assertThat(found(model, ABOUT_NAMES))
                .as(file.name())
                .isEmpty());
    }

    @Test
    void nothingIsFoundInKeycloak() throws Exception {
        assertThat(found(ForeignModel.keycloak().model(), Set.of())).isEmpty();
    }

    private static void judge(CaseFile file, Model model) throws SQLException {
        List<Problem> problems = OurSchema.bind(model, Naming.JPA).problems();
        if (RuleCases.isRefused(file, Version.getVersionString())) {
            assertThatThrownBy(() -> HibernateJudge.schema(model, Naming.JPA)).isNotNull();
        } else {
            assertThat(HibernateJudge.schema(model, Naming.JPA)).isNotEmpty();
            boolean isUntranslated = found(model, Set.of()).contains("UnsupportedMapping");
            assertThat(problems.isEmpty()).as(problems.toString()).isEqualTo(!isUntranslated);
        }
    }

    private interface Judge {
        void judge(CaseFile file, Model model) throws SQLException;
    }

    private static Stream<DynamicTest> tests(List<CaseFile> files, Judge judge) throws IOException {
        CompiledCases compiled = CompiledCases.of(files);
        List<String> names = new ArrayList<>();
        for (CaseFile file : files) {
            names.addAll(compiled.classes(file));
        }
        Reading reading = new ClassFileReader(Model.classPath(compiled.folder())).read(names);
        List<DynamicTest> tests = new ArrayList<>();
        for (CaseFile file : files) {
            Model model = Model.of(file.name(), reading, compiled.classes(file), compiled.loader());
            tests.add(DynamicTest.dynamicTest(file.name(), () -> judge.judge(file, model)));
        }
        return tests.stream();
    }

    private static Set<String> found(Model model, Set<String> silenced) {
        return new Judgement(silenced)
                .of(dev.jpamigrations.processor.rule.Model.of(model.types())).stream()
                        .map(Finding::code)
                        .collect(Collectors.toSet());
    }
}
