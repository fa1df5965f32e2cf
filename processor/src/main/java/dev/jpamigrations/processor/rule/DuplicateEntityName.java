package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.List;

/** An entity's name is unique in its persistence unit (Jakarta Persistence 3.1, 11.1.18); queries go by it. */
final class DuplicateEntityName implements Rule {

    private static final String CODE = "DuplicateEntityName";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        Namesakes byName = new Namesakes();
        for (ManagedType entity : model.entities()) {
            byName.add(EntityNames.entityName(entity), entity);
        }
        return byName.findings(model, DuplicateEntityName::finding);
    }

    private static Finding finding(String name, ManagedType entity, ManagedType other) {
        return Finding.error(
                CODE,
                Finding.Place.type(entity.name()).at(Jpa.ENTITY, "name"),
                "The entities " + EntityNames.located(entity) + " and " + EntityNames.located(other)
                        + " have the same name, " + name + ".",
                "Give one of them another name: @Entity(name = \"…\").");
    }
}
