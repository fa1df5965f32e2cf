package dev.jpamigrations.processor;

import dev.jpamigrations.registry.TypeUse;
import dev.jpamigrations.registry.TypeUse.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * A compiler's type to the registry's. Type-use annotations are left out: class files read by javac 17 do not show them,
 * and both readings of a declaration have to agree.
 */
final class TypeUses extends SimpleTypeVisitor14<TypeUse, @Nullable Void> {

    private final Elements elements;

    TypeUses(Elements elements) {
        this.elements = elements;
    }

    TypeUse of(TypeMirror type) {
        return visit(type);
    }

    @Override
    public TypeUse visitPrimitive(PrimitiveType type, @Nullable Void unused) {
        return new TypeUse(Kind.PRIMITIVE, keyword(type), List.of(), 0);
    }

    @Override
    public TypeUse visitNoType(NoType type, @Nullable Void unused) {
        return new TypeUse(Kind.PRIMITIVE, keyword(type), List.of(), 0);
    }

    private static String keyword(TypeMirror type) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public TypeUse visitDeclared(DeclaredType type, @Nullable Void unused) {
        String name = elements.getBinaryName((TypeElement) type.asElement()).toString();
        return new TypeUse(Kind.CLASS, name, all(type.getTypeArguments()), 0);
    }

    @Override
    public TypeUse visitError(ErrorType type, @Nullable Void unused) {
        return visitDeclared(type, unused);
    }

    @Override
    public TypeUse visitArray(ArrayType type, @Nullable Void unused) {
        TypeUse component = of(type.getComponentType());
        return new TypeUse(component.kind(), component.name(), component.arguments(), component.dimensions() + 1);
    }

    @Override
    public TypeUse visitTypeVariable(TypeVariable type, @Nullable Void unused) {
        return new TypeUse(Kind.VARIABLE, type.asElement().getSimpleName().toString(), List.of(), 0);
    }

    @Override
    public TypeUse visitWildcard(WildcardType type, @Nullable Void unused) {
        if (type.getSuperBound() != null) {
            return new TypeUse(Kind.WILDCARD_SUPER, "?", List.of(of(type.getSuperBound())), 0);
        }
        List<TypeUse> bound = type.getExtendsBound() == null ? List.of() : List.of(of(type.getExtendsBound()));
        return new TypeUse(Kind.WILDCARD_EXTENDS, "?", bound, 0);
    }

    @Override
    protected TypeUse defaultAction(TypeMirror type, @Nullable Void unused) {
        throw new IllegalArgumentException("no type of a member or super class: " + type);
    }

    List<TypeUse> all(List<? extends TypeMirror> types) {
        if (types.isEmpty()) {
            return List.of();
        }
        List<TypeUse> uses = new ArrayList<>();
        for (TypeMirror type : types) {
            uses.add(of(type));
        }
        return uses;
    }
}
