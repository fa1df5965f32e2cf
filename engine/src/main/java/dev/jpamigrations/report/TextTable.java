package dev.jpamigrations.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Columns as wide as their widest cell, two spaces apart. */
final class TextTable {

    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... titles) {
        rows.add(titles.clone());
    }

    void row(String... cells) {
        rows.add(cells.clone());
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    String text() {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        List<String[]> ruled = new ArrayList<>(rows);
        ruled.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new));
        return ruled.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
