package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.Optional;

/** The names of entities and their tables. */
final class EntityNames {

    private EntityNames() {}

    /** {@code @Entity(name)}, else the name of the class without its package, {@code Order$Line} for a nested one. */
    static String entityName(ManagedType type) {
        String name = type.name();
        return text(type, Jpa.ENTITY, "name").orElse(name.substring(name.lastIndexOf('.') + 1));
    }

    /** {@code @Table(name)} with its schema where one is written, else the entity's name. */
    static String table(ManagedType entity) {
        String name = text(entity, Jpa.TABLE, "name").orElse(entityName(entity));
        return text(entity, Jpa.TABLE, "schema")
                .map(schema -> schema + "." + name)
                .orElse(name);
    }

    /** The class with its file and line where they are known: {@code com.acme.Order (Order.java:12)}. */
    static String located(ManagedType type) {
        return type.source().line() == 0
                ? type.name()
                : type.name() + " (" + type.source().file() + ":"
                        + type.source().line() + ")";
    }

    private static Optional<String> text(ManagedType type, String annotation, String member) {
        return type.annotation(annotation).flatMap(use -> Written.text(use, member));
    }
}
