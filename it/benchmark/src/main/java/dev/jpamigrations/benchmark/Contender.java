package dev.jpamigrations.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A way to compile: with a processor or without any.
 *
 * @param name how the table calls it
 * @param processorPath the processor's jar and what it needs; empty for none
 */
record Contender(String name, ClassPath processorPath) {

    /**
     * What this benchmark compares, the plain compiler first.
     *
     * @param libraries the processors and what they need
     * @param folder takes the processors that the benchmark compiles itself
     */
    static List<Contender> all(ClassPath libraries, Path folder) throws IOException {
        String peer = libraries.jar("hibernate-core").getFileName().toString().replace("core", "processor");
        return List.of(
                new Contender("no processor", new ClassPath(List.of())),
                plain(PlainProcessor.IDLE, folder),
                plain(PlainProcessor.GENERATING, folder),
                ours(libraries),
                new Contender(peer.replace(".jar", ""), libraries.withoutOurs()));
    }

    private static Contender plain(PlainProcessor processor, Path folder) throws IOException {
        return new Contender(processor.title(), new ClassPath(List.of(processor.compiledInto(folder))));
    }

    static Contender ours(ClassPath libraries) {
        return new Contender("migrations-processor", new ClassPath(List.of(libraries.jar("migrations-processor"))));
    }

    /** The options that name the processor; without one, javac would look for it on the class path. */
    List<String> options() {
        return processorPath.paths().isEmpty()
                ? List.of("-proc:none")
                : List.of("-processorpath", processorPath.toString());
    }
}
