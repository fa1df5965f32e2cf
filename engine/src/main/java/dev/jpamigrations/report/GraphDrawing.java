package dev.jpamigrations.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Draws revisions and their parents as {@code git log --graph} does, newest first:
 *
 * <pre>{@code
 * *   d
 * |\
 * | * c
 * * | b
 * |/
 * * a
 * }</pre>
 */
final class GraphDrawing {

    private final List<String> lines = new ArrayList<>();

    /** What is expected further down in each column. */
    private final List<String> columns = new ArrayList<>();

    /** The lines drawn so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whether the lines so far are one straight line, which need not be drawn. */
    boolean isStraight() {
        return lines.stream().allMatch(line -> line.startsWith("* "));
    }

    /**
     * Draws the next revision.
     *
     * @param id its name
     * @param parents the parents that will be drawn too
     * @param text what stands beside it
     */
    void add(String id, Collection<String> parents, String text) {
        if (!columns.contains(id)) {
            columns.add(id);
        }
        int column = columns.indexOf(id);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            row.append(i == column ? "* " : "| ");
        }
        lines.add(row + text);
        if (parents.isEmpty()) {
            remove(column);
        } else {
            replace(column, List.copyOf(parents));
        }
        join();
    }

    private void replace(int column, List<String> parents) {
        columns.set(column, parents.get(0));
        for (int i = 1; i < parents.size(); i++) {
            columns.add(column + i, parents.get(i));
            move("| ".repeat(column + i - 1) + "|", columns.size() - column - i, '\\');
        }
    }

    /** Ends a column; those on its right move up to it. */
    private void remove(int column) {
        columns.remove(column);
        if (column < columns.size()) {
            move("| ".repeat(column) + " ", columns.size() - column, '/');
        }
    }

    /** Leads columns that expect the same revision into the leftmost of them. */
    private void join() {
        for (int right = columns.size() - 1; right > 0; right--) {
            int left = columns.indexOf(columns.get(right));
            if (left < right) {
                move("| ".repeat(right - 1) + "|", columns.size() - right, '/');
                columns.remove(right);
                for (int between = right - 1; between > left; between--) {
                    pass(between);
                }
            }
        }
    }

    /** Draws so many columns behind the others on their way into a neighbouring one. */
    private void move(String others, int count, char sign) {
        lines.add((others + (sign + " ").repeat(count)).stripTrailing());
    }

    private void pass(int column) {
        StringBuilder row = new StringBuilder("| ".repeat(columns.size()));
        row.setCharAt(2 * column - 1, '/');
        lines.add(row.toString().stripTrailing());
    }
}
