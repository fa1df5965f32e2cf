package dev.jpamigrations.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Searches class paths for entities, each time in a fresh process; the class paths take turns. */
final class SearchTime {

    static final int RUNS = 10;

    private final List<Path> jars;
    private final List<Path> folders;
    private final Path cache;
    private final ClassPath own;

    /**
     * @param jars jars without entities
     * @param folders the class folders of 1,000 entities
     * @param cache a folder for what is remembered of jars
     * @param own the class path of the process that searches
     */
    SearchTime(List<Path> jars, List<Path> folders, Path cache, ClassPath own) {
        this.jars = jars;
        this.folders = Stream.concat(folders.stream(), Stream.of(own.jar("jakarta.persistence-api")))
                .toList();
        this.cache = cache;
        this.own = own;
    }

    Results jarsAlone() throws IOException, InterruptedException {
        Results results = new Results();
        search(cache, jars);
        for (int run = 0; run < RUNS; run++) {
            results.add("200 jars, for the first time", search(null, jars));
            results.add("200 jars, unchanged", search(cache, jars));
        }
        return results;
    }

    Results wholeModel() throws IOException, InterruptedException {
        List<Path> all = Stream.concat(folders.stream(), jars.stream()).toList();
        Results results = new Results();
        search(cache, all);
        for (int run = 0; run < RUNS; run++) {
            results.add("1,000 entities in 20 folders", search(cache, folders));
            results.add("the same and 200 unchanged jars", search(cache, all));
            results.add("the same and 200 jars for the first time", search(null, all));
        }
        return results;
    }

    private Duration search(@Nullable Path memory, List<Path> classPath) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                own.toString(),
                Search.class.getName(),
                memory == null ? "" : memory.toString()));
        classPath.forEach(path -> command.add(path.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        String[] words = output.strip().split(" ");
        return Duration.ofNanos(Long.parseLong(words[0]));
    }
}
