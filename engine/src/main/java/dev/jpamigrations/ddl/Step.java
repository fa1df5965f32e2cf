package dev.jpamigrations.ddl;

import java.util.Comparator;

/**
 * A statement and its place.
 *
 * @param stage where in the whole
 * @param rank which table's turn it is, 0 where tables do not matter
 * @param phase where within the table
 * @param statement the statement
 */
record Step(Stage stage, int rank, Phase phase, Statement statement) {

    static final Comparator<Step> ORDER =
            Comparator.comparing(Step::stage).thenComparing(Step::rank).thenComparing(Step::phase);
}
