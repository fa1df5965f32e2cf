package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.mapping.Naming;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
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
        Model model = fromJarOf("keycloak", RealmEntity.class);
        assertThat(model.classes()).hasSizeGreaterThanOrEqualTo(60);

        Comparison comparison = Comparison.of(model, naming);

        assertThat(String.join("\n", comparison.differences())).isEmpty();
        assertThat(comparison.hibernate())
                .filteredOn(fact -> fact.startsWith("table "))
                .hasSizeGreaterThanOrEqualTo(84);
    }

    private static Model fromJarOf(String name, Class<?> member) throws IOException, URISyntaxException {
        Path jar = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> classes = file.stream()
                    .map(entry -> entry.getName())
                    .filter(entry ->
                            entry.endsWith(".class") && !entry.contains("META-INF") && !entry.contains("-info"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
            return Model.of(name, classes, member.getClassLoader(), Model.classPath());
        }
    }
}
