package dev.jpamigrations.benchmark;

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
     */
    static List<Contender> all(ClassPath libraries) {
        String peer = libraries.jar("hibernate-core").getFileName().toString().replace("core", "processor");
        return List.of(
                new Contender("no processor", new ClassPath(List.of())),
                ours(libraries),
                new Contender(peer.replace(".jar", ""), libraries.withoutOurs()));
    }

    static Contender ours(ClassPath libraries) {
        return new Contender(
                "migrations-processor", new ClassPath(List.of(libraries.jar("migrations-processor"))));
    }

    /** The options that name the processor; without one, javac would look for it on the class path. */
    List<String> options() {
        return processorPath.paths().isEmpty()
                ? List.of("-proc:none")
                : List.of("-processorpath", processorPath.toString());
    }
}
