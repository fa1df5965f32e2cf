package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.maven.compilation.Compilation.Run;
import dev.jpamigrations.maven.compilation.Compilation.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A compilation in one line of words, each {@code what}, {@code what=value} or {@code what=value@pom}, where a POM with an
 * exclamation mark belongs to another build, and a dash is no POM: {@code java=25 path=lombok,ours@tools/pom.xml proc=none@!com.acme:parent:1}. Of
 * several of a kind, the first one counts. What {@code -processor} names is {@code named}.
 */
final class CompilationFacts {

    private static final String DEFAULTS = "plugin=3.14.1 compiler=javac java=17 run=TAKES_PLACE home=NOTHING ";

    private final List<Word> words;

    private record Word(String what, String value, String pom) {

        static Word of(String text) {
            String[] parts = text.split("[=@]", 3);
            return new Word(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "pom.xml");
        }

        List<String> values() {
            return List.of(value.replace("ours", Diagnosis.PROCESSOR).split(","));
        }

        Statement statement(Xml element) {
            return new Statement(pom.replace("!", ""), !pom.startsWith("!"), element);
        }
    }

    private CompilationFacts(List<Word> words) {
        this.words = words;
    }

    static Compilation of(String line) {
        List<Word> words = Stream.of((line + " " + DEFAULTS).strip().split(" +"))
                .map(Word::of)
                .toList();
        return new CompilationFacts(words).compilation();
    }

    private Compilation compilation() {
        List<String> processors = new ArrayList<>(all("processors").stream()
                .limit(1)
                .flatMap(word -> word.values().stream())
                .toList());
        all("named").stream().flatMap(word -> word.values().stream()).forEach(processors::add);
        return new Compilation(
                Run.valueOf(one("run")),
                PluginId.COMPILER.withVersion(one("plugin")),
                one("compiler"),
                Integer.parseInt(one("java")),
                all("proc").stream().findFirst().map(Word::value).orElse(""),
                all("arg").stream().flatMap(word -> word.values().stream()).toList(),
                all("path").stream().findFirst().map(Word::values),
                processors,
                !all("classpath").isEmpty(),
                new Statements(
                        statements("path", CompilationFacts::paths),
                        statements("processors", word -> new Xml("annotationProcessors", Map.of(), "", List.of())),
                        statements("proc", word -> Xml.of("proc", word.value())),
                        statements("arg", word -> Xml.of("compilerArgs", Xml.of("arg", word.value()))),
                        new Home("pom.xml", "build/plugins", Home.Lacks.valueOf(one("home")))));
    }

    private static Xml paths(Word word) {
        return Xml.of(
                "annotationProcessorPaths",
                word.values().stream()
                        .map(artifact -> Xml.of("path", Xml.of("artifactId", artifact)))
                        .toArray(Xml[]::new));
    }

    private List<Statement> statements(String what, Function<Word, Xml> element) {
        return all(what).stream()
                .filter(word -> !word.pom().equals("-"))
                .map(word -> word.statement(element.apply(word)))
                .toList();
    }

    private String one(String what) {
        return Optional.of(all(what).get(0)).map(Word::value).orElseThrow();
    }

    private List<Word> all(String what) {
        return words.stream().filter(word -> word.what().equals(what)).toList();
    }
}
