package dev.jpamigrations.conformance;

import dev.jpamigrations.CatalogComparison;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.problem.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What Hibernate made of a model and what we made of it.
 *
 * @param model the model's name
 * @param hibernate the facts of Hibernate's schema
 * @param ours the facts of ours
 * @param problems what the binder could not map
 * @param changes what the engine would change in a database that Hibernate made, and what it would still change in one that
 *     it made itself
 */
record Comparison(
        String model,
        SortedSet<String> hibernate,
        SortedSet<String> ours,
        List<Problem> problems,
        List<Change> changes) {

    static Comparison of(Model model, Naming naming) throws SQLException {
        Bound bound = OurSchema.bind(model, naming);
        try (Arena theirs = Arena.enter();
                Arena own = Arena.enter()) {
            HibernateJudge.create(model, naming, theirs);
            OurSchema.create(bound.schema(), own);
            List<Change> changes = new ArrayList<>(CatalogComparison.between(theirs.side(), own.side()));
            if (naming == Naming.JPA) {
                changes.addAll(OurSchema.leftAfterGenerating(own.side()));
            }
            return new Comparison(
                    model.name(),
                    CatalogFacts.read(theirs.connection()),
                    CatalogFacts.read(own.connection()),
                    bound.problems(),
                    changes);
        }
    }

    /** Every difference on a line: {@code -} what only Hibernate has, {@code +} what only we have, {@code ~} a change. */
    List<String> differences() {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add("! " + problem));
        changes.forEach(change -> lines.add("~ " + change));
        SortedSet<String> missing = new TreeSet<>(hibernate);
        missing.removeAll(ours);
        missing.forEach(fact -> lines.add("- " + fact));
        SortedSet<String> surplus = new TreeSet<>(ours);
        surplus.removeAll(hibernate);
        surplus.forEach(fact -> lines.add("+ " + fact));
        return lines;
    }

    int equalFacts() {
        SortedSet<String> both = new TreeSet<>(hibernate);
        both.retainAll(ours);
        return both.size();
    }
}
