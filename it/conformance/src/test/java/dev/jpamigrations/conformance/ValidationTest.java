package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.registry.ManagedType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Applications that start with {@code ddl-auto=validate} start on what our revisions made. */
@Execution(ExecutionMode.CONCURRENT)
class ValidationTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> applicationsStart() {
        Stream<ForeignModel> models = Stream.concat(
                ForeignModel.domainModelsOfHibernate(), Stream.of(ForeignModel.keycloak(), ForeignModel.shop()));
        return models.map(foreign -> DynamicTest.dynamicTest(foreign.name(), () -> {
            Model model = foreign.model();
            try (Arena arena = Arena.enter()) {
                migrate(arena, model);
                HibernateJudge.validate(arena, model, Naming.SPRING);
            }
        }));
    }

    @Test
    void aMissingColumnKeepsThemFromStarting() throws Exception {
        Model model = ForeignModel.shop().model();
        try (Arena arena = Arena.enter()) {
            migrate(arena, model);
            arena.run(List.of("alter table payment drop column kind"));

            assertThatThrownBy(() -> HibernateJudge.validate(arena, model, Naming.SPRING))
                    .isInstanceOf(SchemaManagementException.class);
        }
    }

    private void migrate(Arena arena, Model model) throws Exception {
        History history = History.in(folder.resolve(model.name()));
        history.generate(
                OurSchema.bind(model, Naming.SPRING),
                model.types().stream().map(ManagedType::name).toList());
        assertThat(history.upgrade(arena)).isOne();
    }
}
