package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entities by something that only one of them may have. */
final class Namesakes {

    private final Map<String, List<ManagedType>> byName = new TreeMap<>();

    /** Says of two entities under one name, the first of which stands under judgement, what is wrong. */
    interface Judge {
        Finding finding(String name, ManagedType entity, ManagedType other);
    }

    void add(String name, ManagedType entity) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entity);
    }

    List<Finding> findings(Model model, Judge judge) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<ManagedType>> entry : byName.entrySet()) {
            if (entry.getValue().size() > 1) {
                addFindings(entry.getKey(), entry.getValue(), model, judge, findings);
            }
        }
        return findings;
    }

    private static void addFindings(
            String name, List<ManagedType> entities, Model model, Judge judge, List<Finding> findings) {
        for (ManagedType entity : entities) {
            for (ManagedType other : entities) {
                if (model.isOwn(entity) && !other.name().equals(entity.name())) {
                    findings.add(judge.finding(name, entity, other));
                }
            }
        }
    }
}
