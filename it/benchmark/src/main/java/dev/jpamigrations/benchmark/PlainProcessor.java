package dev.jpamigrations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A processor of a few lines, compiled for the benchmark: it tells what javac itself does where there is any processor. */
enum PlainProcessor {
    /** Is asked in each round and does nothing. */
    IDLE("an idle processor", ""),
    /** Generates a class with one constant. */
    GENERATING("a processor that generates a class", """
            if (!done) {
                done = true;
                try (Writer writer = processingEnv.getFiler().createSourceFile("plain.Generated").openWriter()) {
                    writer.write("package plain; public class Generated { public static final String A = \\"a\\"; }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            """);

    private static final String SOURCE = """
            package plain;

            import java.io.IOException;
            import java.io.UncheckedIOException;
            import java.io.Writer;
            import java.util.Set;
            import javax.annotation.processing.AbstractProcessor;
            import javax.annotation.processing.RoundEnvironment;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.TypeElement;

            public class Plain extends AbstractProcessor {

                private boolean done;

                @Override
                public Set<String> getSupportedAnnotationTypes() {
                    return Set.of("*");
                }

                @Override
                public SourceVersion getSupportedSourceVersion() {
                    return SourceVersion.latestSupported();
                }

                @Override
                public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                    %s
                    return false;
                }
            }
            """;

    private final String title;
    private final String work;

    PlainProcessor(String title, String work) {
        this.title = title;
        this.work = work;
    }

    /** How a table calls it. */
    String title() {
        return title;
    }

    /** A class folder that is its processor path. */
    Path compiledInto(Path parent) throws IOException {
        Path folder = Folders.empty(parent.resolve(name()));
        Path source = folder.resolve("Plain.java");
        Files.writeString(source, SOURCE.formatted(work));
        SampleProject.write(folder.resolve("META-INF/services/javax.annotation.processing.Processor"), "plain.Plain\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            boolean compiled = compiler.getTask(
                            null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(title + " does not compile");
            }
        }
        return folder;
    }
}
