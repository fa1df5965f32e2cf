package dev.jpamigrations;

import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.hazard.Hazard.Place;
import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is said above a statement, because rows suffer from it or may refuse it. */
final class Labels {

    private record Label(ObjectRef subject, Place place, String text) {}

    private final List<Label> labels = new ArrayList<>();

    private Labels() {}

    /** What is lost and what may fail. */
    static Labels upgrade(List<Hazard> hazards) {
        Labels labels = new Labels();
        hazards.stream()
                .filter(hazard -> hazard.isDestructive() || hazard.kind() == Hazard.Kind.MAY_FAIL)
                .forEach(labels::add);
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
                .map(lost -> new Label(lost, Place.FIRST, "not brought back: what the upgrade took from " + lost))
                .forEach(labels.labels::add);
        back.stream().filter(hazard -> hazard.kind() == Hazard.Kind.MAY_FAIL).forEach(labels::add);
        return labels;
    }

    private void add(Hazard hazard) {
        labels.add(new Label(hazard.subject(), hazard.place(), hazard.toString()));
    }

    /** The lines above each of the statements, by its number. */
    Map<Integer, List<String>> above(List<Statement> statements) {
        Map<Integer, List<String>> lines = new TreeMap<>();
        for (Label label : labels) {
            List<Integer> about = IntStream.range(0, statements.size())
                    .filter(number -> statements.get(number).subject().equals(label.subject()))
                    .boxed()
                    .toList();
            if (!about.isEmpty()) {
                lines.computeIfAbsent(place(label.place(), about, statements), any -> new ArrayList<>())
                        .add(label.text());
            }
        }
        return lines;
    }

    private static int place(Place place, List<Integer> about, List<Statement> statements) {
        return switch (place) {
            case FIRST -> about.get(0);
            case VALUE ->
                about.stream()
                        .filter(number -> statements.get(number).requiresValue())
                        .findFirst()
                        .orElse(about.get(0));
            case LAST ->
                about.stream()
                        .filter(number -> !statements.get(number).isComment())
                        .reduce((one, later) -> later)
                        .orElse(about.get(0));
        };
    }
}
