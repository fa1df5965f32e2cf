package dev.jpamigrations.it;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A page of the documentation, of which a story runs the fenced blocks.
 *
 * @param lines the page's lines
 */
record Page(List<String> lines) {

    private static final String FENCE = "```";

    /** What differs from run to run: ids, times, durations, ports, and the rules below table heads that grow with them. */
    private static final Pattern VARIABLE = Pattern.compile(
            "(?<![0-9a-z])[0-9a-f]{12}(?![0-9a-z])|\\d{8}_\\d{4}|\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?Z?|\\d+(\\.\\d+)? m?s\\b|:\\d{4,5}\\b|-{3,}");

    Page {
        lines = List.copyOf(lines);
    }

    static Page parse(String text) {
        return new Page(text.lines().toList());
    }

    /**
     * The page with the content of each fenced block replaced.
     *
     * @param rewrite is called for each block in turn
     */
    Page withBlocks(Function<Block, List<String>> rewrite) {
        List<String> result = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i++);
            result.add(line);
            if (line.startsWith(FENCE)) {
                int end = i + lines.subList(i, lines.size()).indexOf(FENCE);
                result.addAll(rewrite.apply(new Block(line.substring(FENCE.length()), lines.subList(i, end))));
                result.add(FENCE);
                i = end + 1;
            }
        }
        return new Page(result);
    }

    /** Whether two pages say the same: ids, times and ports may differ, and the white space that makes room for them. */
    boolean saysTheSameAs(Page other) {
        return masked().equals(other.masked());
    }

    private List<String> masked() {
        return lines.stream()
                .map(line -> VARIABLE.matcher(line)
                        .replaceAll("*")
                        .replaceAll("\\s+", " ")
                        .stripTrailing())
                .toList();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /**
     * A fenced block.
     *
     * @param language what stands behind the opening fence
     * @param lines what stands between the fences
     */
    record Block(String language, List<String> lines) {

        Block {
            lines = List.copyOf(lines);
        }
    }
}
