package dev.jpamigrations;

import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said above the first statement about an object, because rows suffer from it or may refuse it. */
final class Labels {

    private final Map<ObjectRef, List<String>> open = new LinkedHashMap<>();

    private Labels() {}

    /** What is lost and what may fail. */
    static Labels upgrade(List<Hazard> hazards) {
        Labels labels = new Labels();
        hazards.stream()
                .filter(hazard -> hazard.isDestructive() || hazard.kind() == Hazard.Kind.MAY_FAIL)
                .forEach(hazard -> labels.add(hazard.subject(), hazard.toString()));
        return labels;
    }

    /**
     * What the upgrade lost and nothing brings back, and what may fail on the way back.
     *
     * @param there the hazards of the upgrade
     * @param back the hazards of the downgrade
     */
    static Labels downgrade(List<Hazard> there, List<Hazard> back) {
        Labels labels = new Labels();
        there.stream()
                .filter(Hazard::isDestructive)
                .map(Hazard::subject)
                .distinct()
                .forEach(lost -> labels.add(lost, "not brought back: what the upgrade took from " + lost));
        back.stream()
                .filter(hazard -> hazard.kind() == Hazard.Kind.MAY_FAIL)
                .forEach(hazard -> labels.add(hazard.subject(), hazard.toString()));
        return labels;
    }

    private void add(ObjectRef subject, String label) {
        open.computeIfAbsent(subject, any -> new ArrayList<>()).add(label);
    }

    /** The lines above a statement; each is said once. */
    List<String> above(Statement statement) {
        List<String> labels = open.remove(statement.subject());
        return labels == null ? List.of() : labels;
    }
}
