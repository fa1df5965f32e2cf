package dev.jpamigrations.it;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Commands and what they print, as documentation shows them: {@code $ mvn migrations:status} and below it the output. A line
 * {@code …} stands for any number of lines.
 *
 * @param exchanges the commands in order
 */
record Transcript(List<Exchange> exchanges) {

    private static final String PROMPT = "$ ";

    Transcript {
        exchanges = List.copyOf(exchanges);
    }

    static Transcript parse(List<String> lines) {
        List<Exchange> exchanges = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(PROMPT)) {
                exchanges.add(new Exchange(line.substring(PROMPT.length()), List.of()));
            } else {
                exchanges.add(exchanges.remove(exchanges.size() - 1).with(line));
            }
        }
        return new Transcript(exchanges);
    }

    /** The same commands with what they print now. */
    Transcript answeredBy(Function<String, List<String>> shell) {
        return new Transcript(exchanges.stream()
                .map(exchange -> exchange.answered(shell.apply(exchange.command())))
                .toList());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            lines.add(PROMPT + exchange.command());
            lines.addAll(exchange.output());
        }
        return lines;
    }

    /**
     * A command and its output.
     *
     * @param command as typed
     * @param output as printed
     */
    record Exchange(String command, List<String> output) {

        private static final String ELLIPSIS = "…";

        Exchange {
            output = List.copyOf(output);
        }

        Exchange with(String line) {
            List<String> lines = new ArrayList<>(output);
            lines.add(line);
            return new Exchange(command, lines);
        }

        /** Leaves out what the page leaves out: as many lines stay before and after the ellipsis as stood there. */
        Exchange answered(List<String> actual) {
            int before = output.indexOf(ELLIPSIS);
            int after = output.size() - before - 1;
            if (before < 0 || actual.size() <= before + after) {
                return new Exchange(command, actual);
            }
            List<String> result = new ArrayList<>(actual.subList(0, before));
            result.add(ELLIPSIS);
            result.addAll(actual.subList(actual.size() - after, actual.size()));
            return new Exchange(command, result);
        }
    }
}
