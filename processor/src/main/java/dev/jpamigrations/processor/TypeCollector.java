package dev.jpamigrations.processor;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ManagedType.Conversion;
import dev.jpamigrations.registry.TypeParameter;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** One type element to one record. Works on elements of sources and of class files alike, in javac and in Eclipse's. */
final class TypeCollector {

    private static final String ATTRIBUTE_CONVERTER = Namespaces.PERSISTENCE + "AttributeConverter";

    private final Elements elements;
    private final Types types;
    private final SourceLines lines;
    private final TypeUses typeUses;
    private final AnnotationCollector annotations;
    private final AttributeCollector attributes;
    private final ReferenceCollector references;

    TypeCollector(Elements elements, Types types, SourceLines lines) {
        this.elements = elements;
        this.types = types;
        this.lines = lines;
        this.typeUses = new TypeUses(elements);
        this.annotations = new AnnotationCollector(elements, typeUses);
        this.attributes = new AttributeCollector(typeUses, annotations, lines);
        this.references = new ReferenceCollector(elements, types, new TypeLookup(elements), annotations, attributes);
    }

    /** The record of a type. */
    ManagedType collect(TypeElement type, ManagedKind kind) {
        ManagedType bare = outline(type, kind).withAttributes(attributesOf(type, kind));
        return bare.withReferences(references.of(NamedTypes.of(bare), NamedTypes.ofValues(bare)));
    }

    /**
     * The record of a type without its attributes. Hundreds of types of other modules are looked at in each compilation, and
     * nothing but their names and tables matters.
     */
    ManagedType outline(TypeElement type, ManagedKind kind) {
        return new ManagedType(
                elements.getBinaryName(type).toString(),
                kind,
                ReferenceCollector.shape(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                isFinalClass(type),
                parameters(type),
                superClasses(type),
                annotations.of(type),
                annotations.of(elements.getPackageOf(type)),
                List.of(),
                List.of(),
                kind == ManagedKind.CONVERTER ? conversion(type.asType()).orElse(null) : null,
                lines.of(type));
    }

    /** Records and enums are final by nature, and compilers do not agree to say so. */
    private static boolean isFinalClass(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.FINAL);
    }

    private List<Attribute> attributesOf(TypeElement type, ManagedKind kind) {
        // A converter's own fields are never persistent.
        return kind == ManagedKind.CONVERTER ? List.of() : attributes.of(type);
    }

    private List<TypeParameter> parameters(TypeElement type) {
        List<TypeParameter> parameters = new ArrayList<>();
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            List<TypeUse> bounds = typeUses.all(parameter.getBounds()).stream()
                    .filter(bound -> !bound.equals(TypeUse.ofClass("java.lang.Object")))
                    .toList();
            parameters.add(new TypeParameter(parameter.getSimpleName().toString(), bounds));
        }
        return parameters;
    }

    private List<TypeUse> superClasses(TypeElement type) {
        List<TypeUse> chain = new ArrayList<>();
        TypeMirror next = superClass(type.asType());
        while (next != null && !isRoot(next)) {
            chain.add(typeUses.of(next));
            next = superClass(next);
        }
        return chain;
    }

    /** The super class with the arguments that it has as seen from the sub class. */
    private @Nullable TypeMirror superClass(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).asElement().getKind().isInterface()) {
            return null;
        }
        List<? extends TypeMirror> superTypes = types.directSupertypes(type);
        return superTypes.isEmpty() ? null : superTypes.get(0);
    }

    private boolean isRoot(TypeMirror type) {
        return typeUses.of(type).name().startsWith("java.lang.");
    }

    private Optional<Conversion> conversion(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeUse use = typeUses.of(type);
        if (use.name().equals(ATTRIBUTE_CONVERTER)) {
            return use.arguments().size() == 2
                    ? Optional.of(new Conversion(
                            use.arguments().get(0), use.arguments().get(1)))
                    : Optional.empty();
        }
        for (TypeMirror superType : types.directSupertypes(type)) {
            Optional<Conversion> conversion = conversion(superType);
            if (conversion.isPresent()) {
                return conversion;
            }
        }
        return Optional.empty();
    }
}
