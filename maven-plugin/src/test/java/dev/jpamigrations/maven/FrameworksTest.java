package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.mapping.HibernateModule;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The mapping follows")
final class FrameworksTest {

    @Test
    void the_class_path_where_the_build_says_nothing() {
        MappingOptions options = options(
                null,
                null,
                "org.springframework.boot:spring-boot:3.5.0",
                "org.hibernate.orm:hibernate-core:6.6.56.Final",
                "org.hibernate.orm:hibernate-spatial:6.6.56.Final",
                "org.hibernate.orm:hibernate-vector:6.6.56.Final",
                "org.hibernate.validator:hibernate-validator:8.0.2.Final");

        assertThat(options.naming()).isEqualTo(Naming.SPRING);
        assertThat(options.hibernate()).hasToString("6.6");
        assertThat(options.beanValidation()).isTrue();
        assertThat(options.modules()).containsExactlyInAnyOrder(HibernateModule.SPATIAL, HibernateModule.VECTOR);
    }

    @Test
    void the_standard_where_nothing_is_on_the_class_path() {
        MappingOptions options = options(null, null, "jakarta.validation:jakarta.validation-api:3.0.2");

        assertThat(options.naming()).isEqualTo(Naming.JPA);
        assertThat(options.hibernate()).hasToString("7.4");
        assertThat(options.beanValidation()).isFalse();
        assertThat(options.modules()).isEmpty();
    }

    @Test
    void the_build_before_the_class_path() {
        MappingOptions options = options("jpa", "7.0", "org.springframework.boot:spring-boot:3.5.0");

        assertThat(options.naming()).isEqualTo(Naming.JPA);
        assertThat(options.hibernate()).hasToString("7.0");
    }

    @Test
    void what_the_application_sets_before_the_class_path(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("application.properties"), """
                spring.jpa.properties.hibernate.default_schema=shop
                spring.jpa.properties.jakarta.persistence.validation.mode=none
                spring.jpa.hibernate.naming.physical-strategy=com.acme.Upper
                spring.jpa.database-platform=com.acme.OurDialect
                """);
        List<ClassPathEntry> classPath = List.of(
                new ClassPathEntry(folder, "com.acme", "shop", "1.0", ClassPathEntry.Kind.OWN),
                jar("org.hibernate.validator:hibernate-validator:8.0.2.Final"));

        MappingOptions options = options(null, null, null, classPath);
        assertThat(options.defaultSchema()).isEqualTo("shop");
        assertThat(options.beanValidation()).isFalse();
        assertThat(options.settings().unfollowed())
                .containsExactly("hibernate.dialect", "hibernate.physical_naming_strategy");

        MappingOptions said = options("spring", null, "other", classPath);
        assertThat(said.defaultSchema()).isEqualTo("other");
        assertThat(said.settings().unfollowed()).containsExactly("hibernate.dialect");
    }

    @Test
    void no_schema_that_only_a_running_application_knows(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("application.properties"),
                "spring.jpa.properties.hibernate.default_schema=${TENANT:shop}\n");
        MappingOptions options = options(
                null,
                null,
                null,
                List.of(new ClassPathEntry(folder, "com.acme", "shop", "1.0", ClassPathEntry.Kind.OWN)));

        assertThat(options.defaultSchema()).isNull();
        assertThat(options.settings().unfollowed()).containsExactly("hibernate.default_schema");
    }

    /** {@code generate} may ask a server and {@code verify} asks none, so that what a server says must not change the model. */
    @Test
    void a_version_of_PostgreSQL_that_is_written_and_no_other() {
        assertThat(withPostgres("18").postgresVersion()).isEqualTo(18);
        assertThat(withPostgres(null).postgresVersion()).isZero();
    }

    private static MappingOptions withPostgres(@Nullable String version) {
        return new MappingParameters(null, null, null, version, List.of(), List.of())
                .options(new Frameworks(List.of()));
    }

    @Test
    void no_word_that_it_does_not_know() {
        assertThatThrownBy(() -> options("snake", null)).hasMessageContaining("[UnknownNaming]");
        assertThatThrownBy(() -> options(null, "latest")).hasMessageContaining("[UnknownHibernate]");
    }

    private static MappingOptions options(@Nullable String naming, @Nullable String hibernate, String... jars) {
        return options(
                naming,
                hibernate,
                null,
                Stream.of(jars).map(FrameworksTest::jar).toList());
    }

    private static MappingOptions options(
            @Nullable String naming,
            @Nullable String hibernate,
            @Nullable String defaultSchema,
            List<ClassPathEntry> classPath) {
        return new MappingParameters(naming, hibernate, defaultSchema, null, List.of(), List.of())
                .options(new Frameworks(classPath));
    }

    private static ClassPathEntry jar(String coordinates) {
        String[] parts = coordinates.split(":");
        return new ClassPathEntry(
                Path.of(parts[1] + ".jar"), parts[0], parts[1], parts[2], ClassPathEntry.Kind.DEPENDENCY);
    }
}
