package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Optional;

/** Whether fields or getters are persistent (Jakarta Persistence 3.1, 2.3). */
enum Access {
    FIELD,
    PROPERTY;

    /** Whether a member is an attribute under this access type; a record's components always are. */
    boolean takes(Attribute.Member member) {
        return switch (member) {
            case COMPONENT -> true;
            case FIELD -> this == FIELD;
            case GETTER -> this == PROPERTY;
        };
    }

    /** Whether a member asks to be an attribute, whatever the access type of its class. */
    static boolean takesItself(Attribute attribute) {
        Access own = written(attribute.annotations()).orElse(null);
        return own != null && own.takes(attribute.member());
    }

    /** The access type that a class or member asks for itself. */
    static Optional<Access> written(List<AnnotationUse> annotations) {
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().equals(Jpa.ACCESS)) {
                return Written.constant(annotation, "value").map(Access::valueOf);
            }
        }
        return Optional.empty();
    }

    /**
     * The access type that a hierarchy has by the place of its identifier.
     *
     * @param chain an entity and its managed super classes, nearest first
     */
    static Access ofIdentifier(List<ManagedType> chain) {
        for (ManagedType type : chain) {
            List<Attribute> identifiers = type.attributes().stream()
                    .filter(attribute -> attribute.has(Jpa.ID, Jpa.EMBEDDED_ID))
                    .toList();
            if (!identifiers.isEmpty()) {
                boolean byGetter =
                        identifiers.stream().anyMatch(attribute -> attribute.member() == Attribute.Member.GETTER);
                return byGetter ? PROPERTY : FIELD;
            }
        }
        return FIELD;
    }
}
