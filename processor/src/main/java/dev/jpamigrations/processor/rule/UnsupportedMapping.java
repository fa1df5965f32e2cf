package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mapping that Hibernate knows and that is not translated to a schema, told when it is written rather than when it is missed. */
final class UnsupportedMapping implements Rule {

    private static final String CODE = "UnsupportedMapping";
    private static final String PLAIN_COLUMNS = "Map it by plain columns.";

    /** What to write instead, by annotation. */
    private static final Map<String, String> INSTEAD = Map.of(
            Jpa.HIBERNATE + "Columns", PLAIN_COLUMNS,
            Jpa.HIBERNATE + "CompositeType", "Map it as an @Embeddable.",
            Jpa.HIBERNATE + "JoinColumnOrFormula", PLAIN_COLUMNS,
            Jpa.HIBERNATE + "JoinColumnsOrFormulas", PLAIN_COLUMNS,
            Jpa.HIBERNATE + "Struct", "Embed it column by column, without @Struct, or as JSON with @JdbcTypeCode.");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        return model.own().stream()
                .flatMap(type -> Stream.concat(
                        findings(Finding.Place.type(type.name()), type.name(), type.annotations()),
                        attributes(model, type)))
                .toList();
    }

    private static Stream<Finding> attributes(Model model, ManagedType type) {
        return type.attributes().stream()
                .filter(attribute -> attribute.annotations().stream()
                                .map(AnnotationUse::type)
                                .anyMatch(INSTEAD::containsKey)
                        && model.mayStore(type, attribute))
                .flatMap(attribute -> findings(
                        Finding.Place.attribute(type.name(), attribute.name()),
                        type.name() + "#" + attribute.name(),
                        attribute.annotations()));
    }

    private static Stream<Finding> findings(Finding.Place place, String label, List<AnnotationUse> annotations) {
        return annotations.stream()
                .map(AnnotationUse::type)
                .filter(INSTEAD::containsKey)
                .map(annotation -> Finding.warning(
                        CODE,
                        place.at(annotation, ""),
                        "The mapping of " + label + " by @" + annotation.substring(annotation.lastIndexOf('.') + 1)
                                + " is not translated to the schema.",
                        INSTEAD.get(annotation)));
    }
}
