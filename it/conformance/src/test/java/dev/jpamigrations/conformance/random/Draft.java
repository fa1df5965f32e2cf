package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type while a model is composed. */
final class Draft {

    /** What an attribute may be drawn for; the word for it in the files is its name in lower case. */
    enum Place {
        ROOT,
        SUB,
        SUPER,
        PART,
        ELEMENT
    }

    final String name;
    final Place place;
    final List<Annotation> annotations = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final Set<String> traits = new HashSet<>();
    Form form;
    boolean isAbstract;
    String parameter = "";
    String parent = "";
    String idType = "";
    String idAttribute = "";

    @Nullable
    Draft root;

    @Nullable
    Draft superclass;

    Draft(String name, Place place, Form form) {
        this.name = name;
        this.place = place;
        this.form = form;
    }

    boolean is(String trait) {
        return traits.contains(trait);
    }

    Draft rootOrSelf() {
        return root == null ? this : root;
    }

    /** Adds an annotation, or what it says to one of its name; false where that is said already. */
    boolean annotate(Annotation annotation) {
        Optional<List<Annotation>> joined = joined(annotations, annotation);
        joined.ifPresent(all -> {
            annotations.clear();
            annotations.addAll(all);
        });
        return joined.isPresent();
    }

    static Optional<List<Annotation>> joined(List<Annotation> annotations, Annotation other) {
        List<Annotation> all = new ArrayList<>(annotations);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(other.name())) {
                int place = i;
                return all.get(i).joined(other).map(both -> {
                    all.set(place, both);
                    return all;
                });
            }
        }
        all.add(other);
        return Optional.of(all);
    }

    Declaration declaration() {
        List<String> interfaces = is("marked") ? List.of("Marked", "Serializable") : List.of();
        return new Declaration(annotations, form, isAbstract, name, parameter, parent, interfaces, members);
    }
}
