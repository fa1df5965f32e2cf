package dev.jpamigrations.conformance;

import dev.jpamigrations.mapping.Naming;
import java.io.PrintStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts what was compared, and prints it as a table in the end. */
final class Tally {

    /** Models that stand for themselves in the table; cases are told of by their folders. */
    private static final Pattern FOREIGN = Pattern.compile("^(libraries|hibernate-testing)/");

    private record Line(int models, int facts, int equal) {
        Line plus(Line other) {
            return new Line(models + other.models, facts + other.facts, equal + other.equal);
        }
    }

    private final SortedMap<String, Line> lines = new TreeMap<>();

    synchronized void add(Comparison comparison, Naming naming) {
        String group = FOREIGN.matcher(comparison.model()).find()
                ? comparison.model()
                : comparison.model().replaceFirst("/.*", "");
        lines.merge(
                group + " " + naming, new Line(1, comparison.hibernate().size(), comparison.equalFacts()), Line::plus);
    }

    synchronized void print(PrintStream out) {
        out.printf("%-40s %8s %8s %8s%n", "models", "count", "facts", "equal");
        lines.forEach(
                (group, line) -> out.printf("%-40s %8d %8d %8d%n", group, line.models(), line.facts(), line.equal()));
        Line all = lines.values().stream().reduce(new Line(0, 0, 0), Line::plus);
        out.printf("%-40s %8d %8d %8d%n", "all", all.models(), all.facts(), all.equal());
    }
}
