package dev.jpamigrations.maven.compilation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What to do about one reason.
 *
 * @param instruction what to do, without the mark at its end
 * @param xml what to paste, empty where there is nothing to paste
 */
record Remedy(String instruction, List<Xml> xml) {

    Remedy {
        xml = List.copyOf(xml);
    }

    Remedy(String instruction, Xml xml) {
        this(instruction, List.of(xml));
    }

    static Remedy of(String instruction) {
        return new Remedy(instruction, List.of());
    }

    @Override
    public String toString() {
        return xml.isEmpty()
                ? instruction + "."
                : instruction + ":\n" + xml.stream().map(Xml::toString).collect(Collectors.joining("\n"));
    }
}
