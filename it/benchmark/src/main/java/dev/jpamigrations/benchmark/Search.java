package dev.jpamigrations.benchmark;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.ClassPathEntry.Kind;
import dev.jpamigrations.discovery.DependencyEntities;
import dev.jpamigrations.discovery.Discovered;
import dev.jpamigrations.discovery.Discovery;
import dev.jpamigrations.discovery.ProcessorSetup;
import dev.jpamigrations.discovery.ScanCache;
import dev.jpamigrations.discovery.UnregisteredEntities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One search of a class path, in a process of its own as every Maven build has one. */
public final class Search {

    private Search() {}

    /** @param args the folder of the cache, or nothing; and the entries of the class path */
    public static void main(String... args) {
        ScanCache cache = args[0].isEmpty() ? ScanCache.none() : ScanCache.in(Path.of(args[0]));
        List<ClassPathEntry> classPath =
                Stream.of(args).skip(1).map(Path::of).map(Search::entry).toList();
        long start = System.nanoTime();
        Discovered found = new Discovery(UnregisteredEntities.FAIL, DependencyEntities.NONE, ProcessorSetup.UNKNOWN)
                .withCache(cache)
                .discover(classPath);
        long nanos = System.nanoTime() - start;
        if (!found.problems().isEmpty()) {
            throw new IllegalStateException(found.problems().get(0).toString());
        }
        System.out.println(nanos + " " + found.types().size());
    }

    private static ClassPathEntry entry(Path path) {
        String name = path.getFileName().toString();
        return new ClassPathEntry(path, "acme", name, "1", Files.isDirectory(path) ? Kind.MODULE : Kind.DEPENDENCY);
    }
}
