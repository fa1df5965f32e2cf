package dev.jpamigrations.it;

import java.util.ArrayList;
import java.util.List;

/**
 * What a build printed to be pasted into a POM.
 *
 * @param instruction the line above it, which says where
 * @param xml the lines, as they were printed
 */
record Advice(String instruction, String xml) {

    /** All that a build advised to paste, without repetition, in the order of the output. */
    static List<Advice> of(Build build) {
        List<Advice> found = new ArrayList<>();
        List<String> lines = build.lines().stream()
                .map(line -> line.replaceFirst("^\\[(ERROR|WARNING)] ", ""))
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            if (isXml(lines.get(i)) && !isXml(lines.get(i - 1))) {
                List<String> xml = lines.subList(i, lines.size()).stream()
                        .takeWhile(Advice::isXml)
                        .toList();
                found.add(new Advice(lines.get(i - 1).strip(), String.join("\n", xml)));
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean isXml(String line) {
        return line.startsWith("    ") && line.strip().startsWith("<");
    }
}
