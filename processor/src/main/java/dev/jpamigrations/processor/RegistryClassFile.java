package dev.jpamigrations.processor;

import com.palantir.javapoet.JavaFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The generated class as a class file, for a class folder whose own is out of date and that no compilation is going to renew.
 *
 * <pre>{@code
 * String name = RegistryClassFile.simpleName("orders", names);
 * byte[] content = RegistryClassFile.compile(RegistryClassFile.PACKAGE, name, names, others, 17);
 * }</pre>
 */
public final class RegistryClassFile {

    /** The package of the classes of all modules that are no named Java modules; those have one below it each. */
    public static final String PACKAGE = GeneratedPackages.ROOT;

    /** What the simple name of each begins with. */
    public static final String PREFIX = RegistryClass.PREFIX;

    private RegistryClassFile() {}

    /**
     * The simple name that the processor gives the class of a module.
     *
     * @param module the value of {@code -Amigrations.module}, null where the build gives none
     * @param own the binary names of the module's annotated types
     */
    public static String simpleName(@Nullable String module, SortedSet<String> own) {
        return RegistryClass.simpleName(module, 1, own);
    }

    /**
     * Compiles the class.
     *
     * @param packageName its package
     * @param simpleName its name
     * @param own the binary names of the module's annotated types
     * @param others those of the modules that it sees
     * @param javaVersion the Java version to compile for, 17
     * @return the content of the class file
     * @throws IOException where this Java runtime has no compiler, or one that does not compile for that version
     */
    public static byte[] compile(
            String packageName, String simpleName, SortedSet<String> own, SortedSet<String> others, int javaVersion)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("this Java runtime has no compiler");
        }
        JavaFile source =
                RegistryClass.file(packageName, simpleName, own, Collections.emptySortedMap(), others, List.of());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (Memory memory = new Memory(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null))) {
            boolean done = compiler.getTask(
                            null,
                            memory,
                            diagnostics,
                            List.of("--release", String.valueOf(javaVersion), "-proc:none", "-nowarn"),
                            null,
                            List.of(source.toJavaFileObject()))
                    .call();
            if (!done) {
                throw new IOException(diagnostics
                        .getDiagnostics()
                        .get(0)
                        .getMessage(Locale.ROOT)
                        .strip());
            }
            return memory.classFile.content.toByteArray();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Keeps the one class file that is compiled. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final ClassFile classFile = new ClassFile();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return classFile;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        ClassFile() {
            super(URI.create("memory:///Registry.class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }
    }
}
