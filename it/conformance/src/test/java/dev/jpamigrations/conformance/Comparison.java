package dev.jpamigrations.conformance;

import dev.jpamigrations.CatalogComparison;
import dev.jpamigrations.CatalogComparison.Side;
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
 * @param changes what the engine would change: under the naming of Jakarta Persistence in a database that Hibernate made, under
 *     the other in one that it made itself
 */
record Comparison(
        String model,
        SortedSet<String> hibernate,
        SortedSet<String> ours,
        List<Problem> problems,
        List<Change> changes) {

    /** How a line begins that tells of a problem, not of a fact. */
    static final String PROBLEM = "! ";

    static Comparison of(Model model, Naming naming) throws SQLException {
        try (Arena hibernate = Arena.enter()) {
            HibernateJudge.create(model, naming, hibernate);
            return with(hibernate, model, naming);
        }
    }

    /** @param hibernate where Hibernate's schema of the model stands */
    static Comparison with(Arena hibernate, Model model, Naming naming) throws SQLException {
        Bound bound = OurSchema.bind(model, naming);
        try (Arena ours = Arena.enter()) {
            OurSchema.create(bound.schema(), ours);
            Side wanted = ours.side();
            List<Change> changes = naming == Naming.JPA
                    ? CatalogComparison.between(hibernate.side(), wanted)
                    : OurSchema.leftAfterGenerating(wanted);
            return new Comparison(
                    model.name(),
                    CatalogFacts.read(hibernate.connection()),
                    CatalogFacts.read(ours.connection()),
                    bound.problems(),
                    changes);
        }
    }

    /** Every difference on a line: {@code -} what only Hibernate has, {@code +} what only we have, {@code ~} a change. */
    List<String> differences() {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(PROBLEM + problem));
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
