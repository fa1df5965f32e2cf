package dev.jpamigrations.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Measured series side by side; the first one is what the others are compared with. */
final class Results {

    private final Map<String, Series> byName = new LinkedHashMap<>();

    void add(String name, Duration duration) {
        byName.merge(name, new Series(List.of(duration)), (before, one) -> before.and(duration));
    }

    /**
     * Prints the table.
     *
     * @param title says what was measured
     */
    void print(String title, PrintStream out) {
        Series first = byName.values().iterator().next();
        out.println();
        out.println(title);
        out.println(row("", "median", "shortest", "longest", "ratio of medians", "ratio of shortest"));
        byName.forEach((name, series) -> out.println(row(
                name,
                millis(series.median()),
                millis(series.shortest()),
                millis(series.longest()),
                ratio(series, first, all -> all.median().toNanos()),
                ratio(series, first, all -> all.shortest().toNanos()))));
        out.flush();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-44s %10s %10s %10s %18s %18s", cells);
    }

    private static String millis(Duration duration) {
        return duration.toMillis() < 10
                ? String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6)
                : duration.toMillis() + " ms";
    }

    private static String ratio(Series series, Series first, ToLongFunction<Series> of) {
        return String.format(Locale.ROOT, "%.3f", (double) of.applyAsLong(series) / of.applyAsLong(first));
    }
}
