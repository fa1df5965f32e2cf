package dev.jpamigrations.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.jpamigrations.processor.rule.Claim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The source of the class that lists a module's managed types:
 *
 * <pre>{@code
 * public final class Registry_orders {
 *     public static final String com_acme_Order = "com.acme.Order";
 *
 *     private static final String com_acme_Order_2 = "Order\torders";
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
 * no more than 65,535 bytes (JVMS 4.4.7). The private constants are for the processor: when it compiles a module that uses this
 * one, it looks only at the entities that claim what another one claims, too.
 */
final class RegistryClass {

    static final String PREFIX = "Registry_";

    private RegistryClass() {}

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
     * The class as a file.
     *
     * @param packageName its package
     * @param simpleName its name
     * @param own the managed types of the module
     * @param claims what they claim, by name; at a type that is left out each later compilation looks itself
     * @param others those of the modules that it sees
     * @param origins the elements that it was made from
     */
    static JavaFile file(
            String packageName,
            String simpleName,
            SortedSet<String> own,
            SortedMap<String, Claim> claims,
            SortedSet<String> others,
            Collection<? extends Element> origins) {
        SortedSet<String> all = new TreeSet<>(own);
        all.addAll(others);
        TypeSpec.Builder type = TypeSpec.classBuilder(simpleName)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The managed types of a module, recorded while it was compiled.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(managedTypes(all))
                .addMethod(managedClasses(ClassName.get(packageName, simpleName)));
        for (String name : own) {
            type.addField(constant(constantName(name), name, Modifier.PUBLIC));
        }
        claims.forEach((name, claim) -> type.addField(constant(claimName(name), claim.text(), Modifier.PRIVATE)));
        origins.forEach(type::addOriginatingElement);
        return JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static FieldSpec constant(String name, String value, Modifier visibility) {
        return FieldSpec.builder(String.class, name, visibility, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", value)
                .build();
    }

    /** As in JNI names, {@code _} stands for a dot and {@code _1} for an underscore, so that no two types meet. */
    static String constantName(String binaryName) {
        String name = joined(binaryName);
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** No part of a class's name begins with a digit, so that this is the constant of no other type. */
    static String claimName(String binaryName) {
        return joined(binaryName) + "_2";
    }

    private static String joined(String binaryName) {
        return binaryName.replace("_", "_1").replace('.', '_');
    }

    private static MethodSpec managedTypes(SortedSet<String> names) {
        // No name of a class has a character that a text in Java's quotes escapes.
        String list = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(",\n"));
        return MethodSpec.methodBuilder("managedTypes")
                .addJavadoc(
                        "The managed types of this module and of those that it was compiled against, by class name.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)))
                .addStatement("return $T.unmodifiableList($T.asList($L))", Collections.class, Arrays.class, list)
                .build();
    }

    /** What frameworks that want classes are given; the source is Java 8's, as users may compile for it. */
    private static MethodSpec managedClasses(ClassName registry) {
        ClassName anyClass = ClassName.get(Class.class);
        TypeName classes = ParameterizedTypeName.get(
                ClassName.get(List.class),
                ParameterizedTypeName.get(anyClass, WildcardTypeName.subtypeOf(Object.class)));
        return MethodSpec.methodBuilder("managedClasses")
                .addJavadoc("The same as classes, loaded but not initialised.\n\n")
                .addJavadoc("@throws IllegalStateException where one of them is not on the class path\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(classes)
                .addStatement("$T classes = new $T<>()", classes, ArrayList.class)
                .beginControlFlow("try")
                .beginControlFlow("for (String name : managedTypes())")
                .addStatement("classes.add(Class.forName(name, false, $T.class.getClassLoader()))", registry)
                .endControlFlow()
                .nextControlFlow("catch ($T e)", ClassNotFoundException.class)
                .addStatement("throw new $T(e)", IllegalStateException.class)
                .endControlFlow()
                .addStatement("return $T.unmodifiableList(classes)", Collections.class)
                .build();
    }
}
