package dev.jpamigrations.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A type use as compact text: {@code java.util.Map<java.lang.String,? extends #T[]>}. Java's own form, but for the type
 * variable, which {@code #} tells from a class of the unnamed package.
 */
final class TypeUseText {

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double", "void");

    private final String text;
    private int position;

    private TypeUseText(String text) {
        this.text = text;
    }

    static String print(TypeUse use) {
        return use.dimensions() == 0 ? base(use) : base(use) + "[]".repeat(use.dimensions());
    }

    private static String base(TypeUse use) {
        return switch (use.kind()) {
            case PRIMITIVE -> use.name();
            case VARIABLE -> "#" + use.name();
            case CLASS -> use.arguments().isEmpty() ? use.name() : use.name() + arguments(use);
            case WILDCARD_EXTENDS ->
                use.arguments().isEmpty()
                        ? "?"
                        : "? extends " + print(use.arguments().get(0));
            case WILDCARD_SUPER -> "? super " + print(use.arguments().get(0));
        };
    }

    private static String arguments(TypeUse use) {
        StringJoiner arguments = new StringJoiner(",", "<", ">");
        for (TypeUse argument : use.arguments()) {
            arguments.add(print(argument));
        }
        return arguments.toString();
    }

    /**
     * The inverse of {@link #print}.
     *
     * @throws RegistryFormatException where the text is no type use
     */
    static TypeUse parse(String text) {
        TypeUseText reader = new TypeUseText(text);
        TypeUse use = reader.use();
        if (reader.position < text.length()) {
            throw reader.malformed();
        }
        return use;
    }

    private TypeUse use() {
        if (skip("? extends ")) {
            return new TypeUse(TypeUse.Kind.WILDCARD_EXTENDS, "?", List.of(use()), 0);
        }
        if (skip("? super ")) {
            return new TypeUse(TypeUse.Kind.WILDCARD_SUPER, "?", List.of(use()), 0);
        }
        if (skip("?")) {
            return new TypeUse(TypeUse.Kind.WILDCARD_EXTENDS, "?", List.of(), 0);
        }
        if (skip("#")) {
            return new TypeUse(TypeUse.Kind.VARIABLE, name(), List.of(), dimensions());
        }
        String name = name();
        TypeUse.Kind kind = PRIMITIVES.contains(name) ? TypeUse.Kind.PRIMITIVE : TypeUse.Kind.CLASS;
        return new TypeUse(kind, name, arguments(), dimensions());
    }

    private List<TypeUse> arguments() {
        List<TypeUse> arguments = new ArrayList<>();
        if (skip("<")) {
            do {
                arguments.add(use());
            } while (skip(","));
            if (!skip(">")) {
                throw malformed();
            }
        }
        return arguments;
    }

    private int dimensions() {
        int dimensions = 0;
        while (skip("[]")) {
            dimensions++;
        }
        return dimensions;
    }

    private String name() {
        int start = position;
        while (position < text.length() && "<>,[]?# ".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (position == start) {
            throw malformed();
        }
        return text.substring(start, position);
    }

    private boolean skip(String token) {
        boolean found = text.startsWith(token, position);
        if (found) {
            position += token.length();
        }
        return found;
    }

    private RegistryFormatException malformed() {
        return new RegistryFormatException("\"" + text + "\" is no type: unexpected text at " + position);
    }
}
