package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Optional;

/**
 * {@code @Column} on an association. Hibernate refuses it on one to one (ColumnsBuilder), since join columns are meant, and
 * passes over it on one to many.
 */
final class ColumnOnAssociation implements Rule {

    private static final String CODE = "ColumnOnAssociation";
    private static final String[] ASSOCIATIONS = {Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY};

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        return model.own().stream()
                .flatMap(type -> type.attributes().stream()
                        .filter(attribute -> attribute.has(Jpa.COLUMN) && attribute.has(ASSOCIATIONS))
                        .flatMap(attribute -> check(model, type, attribute).stream()))
                .toList();
    }

    private static Optional<Finding> check(Model model, ManagedType type, Attribute attribute) {
        if (!model.mayStore(type, attribute)) {
            return Optional.empty();
        }
        Finding.Place place =
                Finding.Place.attribute(type.name(), attribute.name()).at(Jpa.COLUMN, "");
        String fact = "The association " + type.name() + "#" + attribute.name() + " has a @Column";
        if (attribute.has(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE)) {
            return Optional.of(
                    Finding.error(CODE, place, fact + ".", "Name the column of its foreign key with @JoinColumn."));
        }
        return Optional.of(Finding.warning(
                CODE,
                place,
                fact + ", which Hibernate passes over.",
                "Name the columns with @JoinColumn or @JoinTable, or remove it."));
    }
}
