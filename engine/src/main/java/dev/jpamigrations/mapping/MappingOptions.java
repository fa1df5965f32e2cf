package dev.jpamigrations.mapping;

import java.util.Collections;
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
 * @param defaultSchema the schema of everything that names none, null for the connection's own
 * @param typeMappings SQL types by binary class name (of an attribute, a {@code UserType} or a {@code JdbcType}), for
 *     what cannot be known from the classes
 */
public record MappingOptions(
        Naming naming,
        HibernateVersion hibernate,
        boolean beanValidation,
        @Nullable String defaultSchema,
        SortedMap<String, String> typeMappings) {

    public MappingOptions {
        typeMappings = Collections.unmodifiableSortedMap(new TreeMap<>(typeMappings));
    }

    /** The same with another schema for everything that names none. */
    public MappingOptions withDefaultSchema(String schema) {
        return new MappingOptions(naming, hibernate, beanValidation, schema, typeMappings);
    }
}
