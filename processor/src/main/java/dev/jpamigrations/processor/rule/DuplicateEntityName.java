package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entity's name is unique in its persistence unit (Jakarta Persistence 3.1, 11.1.18); queries go by it. */
final class DuplicateEntityName implements Rule {

    private static final String CODE = "DuplicateEntityName";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        Map<String, List<ManagedType>> byName = new TreeMap<>();
        model.entities()
                .forEach(entity -> byName.computeIfAbsent(EntityNames.entityName(entity), name -> new ArrayList<>())
                        .add(entity));
        List<Finding> findings = new ArrayList<>();
        byName.forEach(
                (name, entities) -> entities.stream().filter(model::isOwn).forEach(entity -> entities.stream()
                        .filter(other -> !other.name().equals(entity.name()))
                        .map(other -> finding(name, entity, other))
                        .forEach(findings::add)));
        return findings;
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
