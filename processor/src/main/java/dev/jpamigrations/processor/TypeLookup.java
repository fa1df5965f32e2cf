package dev.jpamigrations.processor;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Type elements by binary name; compilers know them by canonical name only. */
final class TypeLookup {

    private final Elements elements;

    TypeLookup(Elements elements) {
        this.elements = elements;
    }

    /** The type of a binary name, empty where the compiler does not find it or cannot read its class file. */
    Optional<TypeElement> find(String binaryName) {
        // Nested first: asked for "a.B$C" as it stands, javac would take the file of the nested class for a top-level
        // one.
        TypeElement type = named(binaryName.replace('$', '.'), binaryName);
        if (type == null && binaryName.indexOf('$') >= 0) {
            type = named(binaryName, binaryName);
        }
        return Optional.ofNullable(type);
    }

    private @Nullable TypeElement named(String canonicalName, String binaryName) {
        TypeElement type = elements.getTypeElement(canonicalName);
        return type != null && elements.getBinaryName(type).contentEquals(binaryName) ? type : null;
    }
}
