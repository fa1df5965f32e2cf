package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.mapping.Naming;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.models.jpa.entities.RealmEntity;

/** Entities of libraries, read from their jars. */
@Execution(ExecutionMode.CONCURRENT)
class LibrariesTest {

    @ParameterizedTest
    @EnumSource(Naming.class)
    void keycloak(Naming naming) throws Exception {
        Model model = Model.fromJarOf("keycloak", RealmEntity.class);
        assertThat(model.classes()).hasSizeGreaterThanOrEqualTo(60);

        Comparison comparison = Comparison.of(model, naming);

        assertThat(String.join("\n", comparison.differences())).isEmpty();
        assertThat(comparison.hibernate())
                .filteredOn(fact -> fact.startsWith("table "))
                .hasSizeGreaterThanOrEqualTo(84);
    }
}
