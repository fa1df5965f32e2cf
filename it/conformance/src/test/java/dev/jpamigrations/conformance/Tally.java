package dev.jpamigrations.conformance;

import java.io.PrintStream;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what was compared, and prints it as a table in the end. */
final class Tally {

    private record Line(int models, int facts, int equal) {
        Line plus(Line other) {
            return new Line(models + other.models, facts + other.facts, equal + other.equal);
        }
    }

    private final SortedMap<String, Line> lines = new TreeMap<>();

    synchronized void add(String group, Comparison comparison) {
        lines.merge(group, new Line(1, comparison.hibernate().size(), comparison.equalFacts()), Line::plus);
    }

    synchronized void print(PrintStream out) {
        out.printf("%-32s %8s %8s %8s%n", "models", "count", "facts", "equal");
        lines.forEach(
                (group, line) -> out.printf("%-32s %8d %8d %8d%n", group, line.models(), line.facts(), line.equal()));
        Line all = lines.values().stream().reduce(new Line(0, 0, 0), Line::plus);
        out.printf("%-32s %8d %8d %8d%n", "all", all.models(), all.facts(), all.equal());
    }
}
