package dev.jpamigrations.maven.compilation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to do about a fault.
 *
 * @param edits what to change where it stands
 * @param settings what to add to the compiler's configuration
 */
record Cure(List<Remedy> edits, List<Xml> settings) {

    static final Cure NONE = new Cure(List.of(), List.of());

    Cure {
        edits = List.copyOf(edits);
        settings = List.copyOf(settings);
    }

    static Cure edit(Remedy edit) {
        return new Cure(List.of(edit), List.of());
    }

    static Cure setting(Xml setting) {
        return new Cure(List.of(), List.of(setting));
    }

    Cure and(Cure other) {
        return new Cure(
                Stream.concat(edits.stream(), other.edits.stream()).distinct().toList(),
                Stream.concat(settings.stream(), other.settings.stream())
                        .distinct()
                        .toList());
    }
}
