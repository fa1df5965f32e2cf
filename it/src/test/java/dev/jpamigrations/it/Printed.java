package dev.jpamigrations.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that a running build has printed so far, and who waits for which. */
final class Printed {

    private final List<String> lines = new ArrayList<>();
    private final Map<Pattern, CompletableFuture<Matcher>> awaited = new LinkedHashMap<>();

    synchronized void add(String line) {
        lines.add(line);
        awaited.forEach((pattern, found) -> offer(line, pattern, found));
    }

    synchronized CompletableFuture<Matcher> first(Pattern pattern) {
        CompletableFuture<Matcher> found = new CompletableFuture<>();
        awaited.put(pattern, found);
        lines.forEach(line -> offer(line, pattern, found));
        return found;
    }

    private static void offer(String line, Pattern pattern, CompletableFuture<Matcher> found) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            found.complete(matcher);
        }
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }
}
