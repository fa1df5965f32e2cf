package dev.jpamigrations.mapping;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping depends on beside the classes.
 *
 * @param naming the strategy for names
 * @param hibernate the line of Hibernate whose behaviour is wanted
 * @param beanValidation whether Bean Validation constraints take effect on the schema: a validator is on the class path
 *     and {@code jakarta.persistence.validation.mode} allows it
 * @param modules the modules of Hibernate on the class path beside its core
 * @param defaultSchema the schema of everything that names none, null for the connection's own
 * @param postgresVersion the major version of the server, 0 where it is not known
 * @param settings what the application sets for Hibernate
 * @param typeMappings SQL types by binary class name (of an attribute, a {@code UserType} or a {@code JdbcType}), for
 *     what cannot be known from the classes
 */
public record MappingOptions(
        Naming naming,
        HibernateVersion hibernate,
        boolean beanValidation,
        Set<HibernateModule> modules,
        @Nullable String defaultSchema,
        int postgresVersion,
        HibernateSettings settings,
        SortedMap<String, String> typeMappings) {

    public MappingOptions {
        modules = Set.copyOf(modules);
        typeMappings = Collections.unmodifiableSortedMap(new TreeMap<>(typeMappings));
    }

    /** Whether a generated column is computed when it is read ({@code PostgreSQLDialect#generatedAs}). */
    boolean virtualGeneratedColumns() {
        return hibernate.isAtLeast(7, 2) && postgresVersion >= 18;
    }

    /** The same with another schema for everything that names none. */
    public MappingOptions withDefaultSchema(String schema) {
        return new MappingOptions(
                naming, hibernate, beanValidation, modules, schema, postgresVersion, settings, typeMappings);
    }
}
