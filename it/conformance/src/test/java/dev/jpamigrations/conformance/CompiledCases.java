package dev.jpamigrations.conformance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.SimpleJavaFileObject;

/**
 * All cases, compiled at once.
 *
 * @param classes what javac made of them
 */
record CompiledCases(CompiledClasses classes) {

    static CompiledCases of(List<CaseFile> cases) throws IOException {
        return new CompiledCases(
                CompiledClasses.of("cases", cases.stream().map(Unit::new).toList()));
    }

    ClassLoader loader() {
        return classes.loader();
    }

    Path folder() {
        return classes.folder();
    }

    /** The binary names of a case's classes, sorted. */
    List<String> classes(CaseFile file) throws IOException {
        return classes.below(file.packageName());
    }

    /** A case as javac takes it: its file name says nothing of the types in it. */
    private static final class Unit extends SimpleJavaFileObject {

        private final String text;

        Unit(CaseFile file) {
            super(URI.create("case:///" + file.name() + ".java"), Kind.SOURCE);
            this.text = file.source();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
