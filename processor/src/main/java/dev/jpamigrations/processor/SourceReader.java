package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Reads managed types from Java sources that are not compiled: the same collector as the processor's, in a javac of this
 * process that parses and resolves but writes nothing.
 */
public final class SourceReader {

    private final JavacReading javac;

    /**
     * @param classPath the folders and jars that the sources compile against
     */
    public SourceReader(List<Path> classPath) {
        this.javac = new JavacReading(classPath);
    }

    /**
     * The managed types of source files.
     *
     * @param files {@code .java} files in UTF-8
     * @throws IOException where a file cannot be read
     */
    public Reading readFiles(Collection<Path> files) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(new Source(file.toUri(), Files.readString(file, StandardCharsets.UTF_8)));
        }
        return read(sources);
    }

    /**
     * The managed types of source texts.
     *
     * @param texts compilation units; each may hold any number of public types, or be a package-info
     */
    public Reading readTexts(List<String> texts) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            sources.add(new Text(URI.create("string:///Source" + i + ".java"), texts.get(i)));
        }
        return read(sources);
    }

    private Reading read(List<JavaFileObject> sources) {
        if (sources.isEmpty()) {
            return new Reading(List.<ManagedType>of(), List.of());
        }
        return javac.read(sources, (environment, roots, findings) -> RootTypes.withNested(roots), Set.of(), Map.of());
    }

    /** The text of a source file under its own name. */
    private static class Source extends SimpleJavaFileObject {

        private final String text;

        Source(URI uri, String text) {
            super(uri, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A compilation unit without a file, which may hold public types of any name, or be a package's. */
    private static final class Text extends Source {

        private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record)\\s+\\w");

        private final boolean declaresTypes;

        Text(URI uri, String text) {
            super(uri, text);
            this.declaresTypes = TYPE.matcher(text).find();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return simpleName.equals("package-info") ? !declaresTypes : !simpleName.equals("module-info");
        }
    }
}
