package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A model composed at random.
 *
 * @param declarations its types
 * @param rows the rows of the reference that were drawn for it
 */
public record RandomModel(List<Declaration> declarations, Set<String> rows) {

    /** Copies both. */
    public RandomModel {
        declarations = List.copyOf(declarations);
        rows = Set.copyOf(rows);
    }

    /** Its types as a case file has them: a line each, with those of the vocabulary that they speak of. */
    public String text() {
        String own = declarations.stream().map(Declaration::text).collect(Collectors.joining("\n"));
        boolean hasProperties = declarations.stream().anyMatch(type -> type.form() == Form.PROPERTIES);
        return own
                + Vocabulary.spokenOf(own).stream()
                        // Its types annotate fields, whatever is annotated in the classes that embed them.
                        .map(line -> hasProperties
                                ? line.replace("@Embeddable class", "@Embeddable @Access(AccessType.FIELD) class")
                                : line)
                        .map(line -> "\n" + line)
                        .collect(Collectors.joining());
    }

    /** The simple names of its entities. */
    public SortedSet<String> entities() {
        return declarations.stream()
                .filter(type -> type.annotations().stream()
                        .anyMatch(annotation -> annotation.name().equals("Entity")))
                .map(Declaration::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Models with something less, the greatest steps first; not all of them compile. */
    public List<RandomModel> smaller() {
        List<RandomModel> smaller = new ArrayList<>();
        for (Declaration gone : declarations) {
            List<Declaration> others = declarations.stream()
                    .filter(type -> type != gone)
                    .map(type -> type.without(gone))
                    .toList();
            if (!others.isEmpty()) {
                smaller.add(with(others));
            }
        }
        for (Declaration type : declarations) {
            int half = type.members().size() / 2;
            if (half > 1) {
                smaller.add(without(type.members().subList(0, half)));
                smaller.add(without(type.members().subList(half, type.members().size())));
            }
        }
        for (Declaration type : declarations) {
            type.members().forEach(member -> smaller.add(without(List.of(member))));
        }
        for (int i = 0; i < declarations.size(); i++) {
            for (Declaration less : declarations.get(i).smaller()) {
                List<Declaration> others = new ArrayList<>(declarations);
                others.set(i, less);
                smaller.add(with(others));
            }
        }
        return smaller;
    }

    private RandomModel without(List<Member> members) {
        List<Declaration> left = declarations;
        for (Member member : members) {
            left = left.stream().map(type -> type.without(member.name())).toList();
        }
        return with(left);
    }

    private RandomModel with(List<Declaration> others) {
        return new RandomModel(others, rows);
    }
}
