package dev.jpamigrations.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is an error where Hibernate refuses the same classes, and says nothing where Hibernate takes them. */
class RulesAgreeWithHibernateTest {

    private static final Path CASES = Path.of("src/test/resources/rules");

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    static {
        HIBERNATE.setLevel(Level.OFF);
    }

    @TempDir
    private Path output;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    // Two entities on one table are the exception: Hibernate takes them, and merges the columns.
                    .filter(name -> !name.startsWith("shared-table") && !name.equals("single-table-is-one-table"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("Hibernate refuses what the rules refuse")
    void agree(String name) throws Exception {
        List<Path> sources = Compilation.sources(CASES.resolve(name));
        boolean refused = !new Compilation(Compilation.Kind.JAVAC, output)
                .run(sources)
                .findings()
                .isEmpty();
        new Compilation(Compilation.Kind.JAVAC, output)
                .with("-Amigrations.silence=DuplicateColumn,DuplicateEntityName,EntityShape,EntityWithoutId,"
                        + "EnumeratedNonEnum,ToOneColumn,UnknownMappedBy")
                .compile(sources);

        Optional<String> refusal = refusalOfHibernate();
        assertThat(refusal.isPresent()).as(refusal.orElse("taken by Hibernate")).isEqualTo(refused);
    }

    private Optional<String> refusalOfHibernate() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {output.toUri().toURL()}, getClass().getClassLoader());
                StandardServiceRegistry services = new StandardServiceRegistryBuilder(
                                new BootstrapServiceRegistryBuilder()
                                        .applyClassLoader(loader)
                                        .build())
                        .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                        .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                        .build()) {
            MetadataSources entities = new MetadataSources(services);
            for (ManagedType type : Compilation.registry(output).types()) {
                entities.addAnnotatedClass(loader.loadClass(type.name()));
            }
            try {
                entities.buildMetadata().buildSessionFactory().close();
                return Optional.empty();
            } catch (org.hibernate.HibernateException e) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
        }
    }
}
