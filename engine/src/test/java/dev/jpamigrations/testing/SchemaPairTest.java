package dev.jpamigrations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Schema;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SchemaPairTest {

    /** Fails where the first schema has a column that the second has not. */
    private static boolean loses(SchemaPair pair) {
        return pair.from().tables().stream()
                .flatMap(table -> table.columns().stream().map(Column::name).filter(name -> !name.equals("id")))
                .anyMatch(name -> pair.to().tables().stream()
                        .noneMatch(table -> table.column(name).isPresent()));
    }

    @Test
    void what_a_failure_does_not_need_is_taken_away() {
        Schema large = RandomSchema.of(new Random(1));

        SchemaPair smallest = new SchemaPair(large, Schema.EMPTY).smallest(SchemaPairTest::loses);

        assertThat(smallest.from().tables()).singleElement().satisfies(table -> assertThat(table.columns())
                .hasSize(1));
        assertThat(smallest.from().sequences()).isEmpty();
    }
}
