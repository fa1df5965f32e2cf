package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A mapping that Hibernate knows and that is not translated to a schema, told when it is written rather than when it is missed. */
final class UnsupportedMapping implements Rule {

    private static final String CODE = "UnsupportedMapping";

    /** What to write instead, by annotation. */
    private static final Map<String, String> INSTEAD = Map.of(
            Jpa.HIBERNATE + "Columns", "Map it by plain columns.",
            Jpa.HIBERNATE + "CompositeType", "Map it as an @Embeddable.",
            Jpa.HIBERNATE + "CompositeTypeRegistration", "Map the class as an @Embeddable.",
            Jpa.HIBERNATE + "JdbcTypeRegistration", "Write @JdbcType at the attributes that need it.");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (ManagedType type : model.own()) {
            for (AnnotationUse annotation : type.annotations()) {
                check(Finding.Place.type(type.name()), type.name(), annotation, findings);
            }
        }
        for (Member member : model.members()) {
            for (AnnotationUse annotation : member.attribute().annotations()) {
                if (INSTEAD.containsKey(annotation.type()) && model.mayStore(member)) {
                    check(member.place(), member.label(), annotation, findings);
                }
            }
        }
        return findings;
    }

    private static void check(Finding.Place place, String label, AnnotationUse annotation, List<Finding> findings) {
        String instead = INSTEAD.get(annotation.type());
        if (instead != null) {
            String simpleName = annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
            findings.add(Finding.warning(
                    CODE,
                    place.at(annotation.type(), ""),
                    "The mapping of " + label + " by @" + simpleName + " is not translated to the schema.",
                    instead));
        }
    }
}
