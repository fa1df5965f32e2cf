package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** Every entity has an identifier, its own or an inherited one (Jakarta Persistence 3.1, 2.4). */
final class EntityWithoutId implements Rule {

    private static final String CODE = "EntityWithoutId";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (ManagedType entity : model.ownEntities()) {
            if (!hasIdentifier(model.attributes(entity))) {
                findings.add(finding(entity));
            }
        }
        return findings;
    }

    private static boolean hasIdentifier(List<PersistentAttribute> attributes) {
        for (PersistentAttribute attribute : attributes) {
            if (attribute.has(Jpa.ID, Jpa.EMBEDDED_ID)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(ManagedType entity) {
        String inherited = entity.superClasses().isEmpty()
                ? ""
                : ", nor has a super class that is an entity or @MappedSuperclass ("
                        + String.join(
                                ", ",
                                entity.superClasses().stream()
                                        .map(TypeUse::name)
                                        .toList()) + ")";
        return Finding.error(
                CODE,
                Finding.Place.type(entity.name()),
                "The entity " + entity.name() + " has no persistent attribute with @Id or @EmbeddedId" + inherited
                        + ".",
                "Annotate its identifier with @Id.");
    }
}
