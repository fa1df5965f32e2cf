package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;
import java.util.Optional;

/** The names of entities and their tables. */
final class EntityNames {

    private EntityNames() {}

    /** {@code @Entity(name)}, else the name of the class without its package, {@code Order$Line} for a nested one. */
    static String entityName(ManagedType type) {
        String name = type.name();
        String written = text(type, Jpa.ENTITY, "name").orElse(null);
        return written == null ? name.substring(name.lastIndexOf('.') + 1) : written;
    }

    /** {@code @Table(name)} with its schema where one is written, else the entity's name. */
    static String table(ManagedType entity) {
        String written = text(entity, Jpa.TABLE, "name").orElse(null);
        String name = written == null ? entityName(entity) : written;
        String schema = text(entity, Jpa.TABLE, "schema").orElse(null);
        return schema == null ? name : schema + "." + name;
    }

    /** The class with its file and line where they are known: {@code com.acme.Order (Order.java:12)}. */
    static String located(ManagedType type) {
        return type.source().line() == 0
                ? type.name()
                : type.name() + " (" + type.source().file() + ":"
                        + type.source().line() + ")";
    }

    private static Optional<String> text(ManagedType type, String annotation, String member) {
        AnnotationUse use = type.annotation(annotation).orElse(null);
        return use == null ? Optional.empty() : Written.text(use, member);
    }
}
