package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the revisions make, beside what the model asks for.
 *
 * @param model the managed types
 * @param histories the histories in reach, of which the model's own was compared
 * @param changes what is missing in the revisions, none where they agree
 */
public record Comparison(Model model, Histories histories, List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Whether model and revisions agree. */
    public boolean agrees() {
        return changes.isEmpty();
    }

    /** {@code 17 managed types (…) and 3 revisions of shop-app (head 08c2098ca4f9)}. */
    @Override
    public String toString() {
        return model + " and "
                + histories.all().stream()
                        .filter(history ->
                                history.name().equals(model.ownership().history()))
                        .map(this::describe)
                        .collect(Collectors.joining());
    }

    private String describe(History history) {
        int count = history.files().size();
        String revisions = count + (count == 1 ? " revision" : " revisions") + " of " + history.name();
        String heads = histories.graph().heads(history.name()).stream()
                .map(head -> head.id().toString())
                .collect(Collectors.joining(", "));
        return heads.isEmpty() ? revisions : revisions + " (head " + heads + ")";
    }
}
