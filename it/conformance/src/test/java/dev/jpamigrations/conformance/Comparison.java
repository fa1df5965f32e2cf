package dev.jpamigrations.conformance;

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
 */
record Comparison(String model, SortedSet<String> hibernate, SortedSet<String> ours, List<Problem> problems) {

    /** How a line begins that tells of a problem, not of a fact. */
    static final String PROBLEM = "! ";

    static Comparison of(Model model, Naming naming) throws SQLException {
        Bound bound = OurSchema.bind(model, naming);
        SortedSet<String> hibernate = HibernateJudge.schema(model, naming);
        SortedSet<String> ours = OurSchema.facts(bound.schema());
        return new Comparison(model.name(), hibernate, ours, bound.problems());
    }

    /** Every difference on a line: {@code -} what only Hibernate has, {@code +} what only we have. */
    List<String> differences() {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(PROBLEM + problem));
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
