package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.shadow.ScratchDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Applications that start with {@code ddl-auto=validate} start on what our revisions made, and nothing is left to be generated.
 */
@Execution(ExecutionMode.CONCURRENT)
class ValidationTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> applicationsStart() {
        return tests(Stream.of(ForeignModel.keycloak(), ForeignModel.shop()));
    }

    @TestFactory
    @Tag("extended")
    Stream<DynamicTest> domainModelsOfHibernateStart() {
        return tests(ForeignModel.domainModelsOfHibernate());
    }

    private Stream<DynamicTest> tests(Stream<ForeignModel> models) {
        return models.map(foreign -> DynamicTest.dynamicTest(foreign.name(), () -> {
            Model model = foreign.model();
            try (ScratchDatabase database = Arena.databases().create();
                    Connection connection = database.connect()) {
                migrate(database, model);
                HibernateJudge.validate(connection, model, Naming.SPRING);
            }
        }));
    }

    @Test
    void aMissingColumnKeepsThemFromStarting() throws Exception {
        Model model = ForeignModel.shop().model();
        try (ScratchDatabase database = Arena.databases().create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            migrate(database, model);
            statement.execute("alter table payment drop column kind");

            assertThatThrownBy(() -> HibernateJudge.validate(connection, model, Naming.SPRING))
                    .isInstanceOf(SchemaManagementException.class);
        }
    }

    private void migrate(ScratchDatabase database, Model model) throws Exception {
        History history = History.in(folder.resolve(model.name()));
        Bound bound = OurSchema.bind(model, Naming.SPRING);
        List<String> types = model.types().stream().map(ManagedType::name).toList();
        assertThat(history.generate(bound, types)).isTrue();
        assertThat(history.upgrade(database)).isOne();
        assertThat(history.generate(bound, types))
                .as("whether a second generation finds anything")
                .isFalse();
    }
}
