package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;

/** {@code @Column} on an association to one; Hibernate refuses it (ColumnsBuilder), since join columns are meant. */
final class ToOneColumn implements Rule {

    private static final String COLUMN = "jakarta.persistence.Column";
    private static final List<String> ASSOCIATIONS =
            List.of("jakarta.persistence.ManyToOne", "jakarta.persistence.OneToOne");

    @Override
    public List<Finding> check(Model model) {
        return model.own().stream()
                .flatMap(type -> type.attributes().stream()
                        .filter(ToOneColumn::isMarkedTwice)
                        .map(attribute -> finding(type, attribute)))
                .toList();
    }

    private static boolean isMarkedTwice(Attribute attribute) {
        return attribute.annotation(COLUMN).isPresent()
                && ASSOCIATIONS.stream()
                        .anyMatch(
                                association -> attribute.annotation(association).isPresent());
    }

    private static Finding finding(ManagedType type, Attribute attribute) {
        return new Finding(
                "ToOneColumn",
                Finding.Severity.ERROR,
                Finding.Place.attribute(type.name(), attribute.name()).at(COLUMN, ""),
                "The association " + type.name() + "#" + attribute.name() + " has a @Column.",
                "Name the column of its foreign key with @JoinColumn.");
    }
}
