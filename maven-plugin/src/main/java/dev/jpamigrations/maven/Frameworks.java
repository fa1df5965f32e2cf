package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ApplicationSettings;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.mapping.HibernateModule;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.Naming;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an application runs on, as its class path tells: the defaults of the parameters about mapping. */
final class Frameworks {

    /** The newest line of Hibernate that the mapping knows. */
    private static final HibernateVersion NEWEST = new HibernateVersion(7, 4);

    private static final String HIBERNATE = "org.hibernate.orm";

    private final List<ClassPathEntry> classPath;
    private final ApplicationSettings settings;

    Frameworks(List<ClassPathEntry> classPath) {
        this.classPath =
                classPath.stream().filter(ClassPathEntry::isOfApplication).toList();
        this.settings = ApplicationSettings.read(this.classPath);
    }

    /** Hibernate's version, else the newest one known. */
    HibernateVersion hibernate() {
        return version(HIBERNATE, "hibernate-core").map(HibernateVersion::parse).orElse(NEWEST);
    }

    /** Spring's naming where Spring Boot is there. */
    Naming naming() {
        return version("org.springframework.boot", "spring-boot").isPresent() ? Naming.SPRING : Naming.JPA;
    }

    /** What the application sets for Hibernate. */
    ApplicationSettings settings() {
        return settings;
    }

    /** Whether Bean Validation's constraints reach the schema, as Hibernate lets them where a provider is there. */
    boolean beanValidation() {
        return version("org.hibernate.validator", "hibernate-validator").isPresent()
                || version("org.apache.bval", "bval-jsr").isPresent();
    }

    /** The modules of Hibernate beside its core. */
    Set<HibernateModule> modules() {
        return Stream.of(HibernateModule.values())
                .filter(module -> version(HIBERNATE, module.artifactId()).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> version(String groupId, String artifactId) {
        return classPath.stream()
                .filter(entry ->
                        entry.groupId().equals(groupId) && entry.artifactId().equals(artifactId))
                .map(ClassPathEntry::version)
                .findFirst();
    }
}
