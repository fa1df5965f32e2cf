package dev.jpamigrations.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The types of a round: its roots and everything nested in them. */
final class RootTypes {

    private RootTypes() {}

    static List<TypeElement> withNested(Collection<? extends TypeElement> roots) {
        List<TypeElement> types = new ArrayList<>();
        for (TypeElement root : roots) {
            types.add(root);
            types.addAll(withNested(ElementFilter.typesIn(root.getEnclosedElements())));
        }
        return types;
    }
}
