package dev.jpamigrations.processor;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The source of the class that lists a module's managed types:
 *
 * <pre>{@code
 * public final class Registry_orders {
 *     public static final String com_acme_Order = "com.acme.Order";
 *
 *     private Registry_orders() {}
 *
 *     public static List<String> managedTypes() {
 *         return Collections.unmodifiableList(Arrays.asList("com.acme.Customer", "com.acme.Order"));
 *     }
 *
 *     public static List<Class<?>> managedClasses() {
 *         List<Class<?>> classes = new ArrayList<>();
 *         try {
 *             for (String name : managedTypes()) {
 *                 classes.add(Class.forName(name, false, Registry_orders.class.getClassLoader()));
 *             }
 *         } catch (ClassNotFoundException e) {
 *             throw new IllegalStateException(e);
 *         }
 *         return Collections.unmodifiableList(classes);
 *     }
 * }
 * }</pre>
 *
 * Names instead of class literals, since an entity may be package-private; one constant for each type, since a constant holds
 * no more than 65,535 bytes (JVMS 4.4.7).
 *
 * @param packageName its package
 * @param simpleName its name
 * @param source its text; Java 8's, as users may compile for it
 */
record RegistryClass(String packageName, String simpleName, String source) {

    static final String PREFIX = "Registry_";

    private static final String SOURCE = """
            package %1$s;

            import java.util.ArrayList;
            import java.util.Arrays;
            import java.util.Collections;
            import java.util.List;

            /**
             * The managed types of a module, recorded while it was compiled.
             */
            public final class %2$s {
            %3$s
                private %2$s() {
                }

                /**
                 * The managed types of this module and of those that it was compiled against, by class name.
                 */
                public static List<String> managedTypes() {
                    return Collections.unmodifiableList(Arrays.asList(%4$s));
                }

                /**
                 * The same as classes, loaded but not initialised.
                 *
                 * @throws IllegalStateException where one of them is not on the class path
                 */
                public static List<Class<?>> managedClasses() {
                    List<Class<?>> classes = new ArrayList<>();
                    try {
                        for (String name : managedTypes()) {
                            classes.add(Class.forName(name, false, %2$s.class.getClassLoader()));
                        }
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                    return Collections.unmodifiableList(classes);
                }
            }
            """;

    /**
     * The class's simple name.
     *
     * @param module the module's name; characters that no identifier has become {@code _}. Null: a hash of the names instead
     * @param round 1 for the first class of a compilation, 2 for the next, which lists what processors generated meanwhile
     */
    static String simpleName(@Nullable String module, int round, SortedSet<String> names) {
        if (module == null) {
            return PREFIX + hash(names);
        }
        StringBuilder name = new StringBuilder(PREFIX);
        module.codePoints().forEach(c -> name.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
        return round == 1 ? name.toString() : name + "_" + round;
    }

    private static String hash(SortedSet<String> names) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The class of a module.
     *
     * @param packageName its package
     * @param simpleName its name
     * @param own the managed types of the module
     * @param others those of the modules that it sees
     */
    static RegistryClass of(String packageName, String simpleName, SortedSet<String> own, SortedSet<String> others) {
        StringBuilder constants = new StringBuilder();
        for (String name : own) {
            constants.append("    public static final String ").append(constantName(name));
            constants.append(" = ").append(literal(name)).append(";\n");
        }
        SortedSet<String> all = new TreeSet<>(own);
        all.addAll(others);
        StringJoiner list = new StringJoiner(",\n                ");
        for (String name : all) {
            list.add(literal(name));
        }
        return new RegistryClass(packageName, simpleName, SOURCE.formatted(packageName, simpleName, constants, list));
    }

    /** No name of a class has a character that a text in Java's quotes escapes. */
    private static String literal(String name) {
        return '"' + name + '"';
    }

    /** As in JNI names, {@code _} stands for a dot and {@code _1} for an underscore, so that no two types meet. */
    static String constantName(String binaryName) {
        String name = binaryName.replace("_", "_1").replace('.', '_');
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /**
     * Writes the source.
     *
     * @param filer the compiler's
     * @param origins the elements that it was made from
     * @throws IOException where the compiler's output cannot be written
     */
    void writeTo(Filer filer, Collection<? extends Element> origins) throws IOException {
        String name = packageName + "." + simpleName;
        try (Writer writer =
                filer.createSourceFile(name, origins.toArray(Element[]::new)).openWriter()) {
            writer.write(source);
        }
    }
}
