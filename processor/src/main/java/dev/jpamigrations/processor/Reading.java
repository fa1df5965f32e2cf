package dev.jpamigrations.processor;

import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.registry.ManagedType;
import java.util.Comparator;
import java.util.List;

/**
 * What was read from sources or class files.
 *
 * @param types the managed types, sorted by name
 * @param findings what stood in the way; with an error among them the types are incomplete
 */
public record Reading(List<ManagedType> types, List<Finding> findings) {

    public Reading {
        types = types.stream().sorted(Comparator.comparing(ManagedType::name)).toList();
        findings = List.copyOf(findings);
    }
}
