package dev.jpamigrations.diff.rename;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.schema.ObjectRef;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer to a question that nobody asked.
 *
 * @param answer as it was typed
 * @param fact why it fits nothing, one sentence
 * @param choice what it could have named, one sentence
 */
public record UnfittingAnswer(String answer, String fact, String choice) {

    static UnfittingAnswer drop(String path, List<Change> changes) {
        return new UnfittingAnswer(path, "Nothing of this name goes.", "What goes", Renames.removals(changes));
    }

    static UnfittingAnswer rename(RenameAnswers.Rename answer, String from, String to, List<Change> changes) {
        String typed = answer.toString();
        if (Renames.removals(changes).noneMatch(removed -> removed.path().equals(from))) {
            return new UnfittingAnswer(
                    typed, "Nothing called " + answer.from() + " goes.", "What goes", Renames.removals(changes));
        }
        if (Renames.additions(changes).noneMatch(added -> added.path().equals(to))) {
            return new UnfittingAnswer(
                    typed, "Nothing called " + answer.to() + " comes.", "What comes", Renames.additions(changes));
        }
        return new UnfittingAnswer(
                typed,
                "The two are no one thing.",
                "A table becomes a table, a sequence a sequence, and a column one of its own table.");
    }

    private UnfittingAnswer(String answer, String fact, String what, Stream<ObjectRef> choices) {
        this(answer, fact, what + ": " + list(choices) + ".");
    }

    private static String list(Stream<ObjectRef> choices) {
        String names = choices.map(ObjectRef::toString).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }
}
