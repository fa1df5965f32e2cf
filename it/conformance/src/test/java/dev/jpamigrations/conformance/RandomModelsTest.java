package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.conformance.random.ModelGenerator;
import dev.jpamigrations.conformance.random.RandomModel;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models that nobody thought of: whatever Hibernate takes has the schema that Hibernate makes. */
class RandomModelsTest {

    private static final long SEED = Long.getLong("seed", 1);

    @Test
    void someModelsAreEqual() throws Exception {
        RandomRun run = new RandomRun(SEED).judge(Integer.getInteger("models", 100));
        run.print(System.out);

        assertThat(String.join("\n\n", run.failures())).isEmpty();
        assertThat(run.refused()).isLessThan(0.25);
    }

    @Test
    @Tag("extended")
    void thousandsOfModelsAreEqualAndDrawEveryRow() throws Exception {
        RandomRun run = new RandomRun(SEED).judge(Math.max(2000, Integer.getInteger("models", 2000)));
        run.print(System.out);

        assertThat(String.join("\n\n", run.failures())).isEmpty();
        assertThat(run.rowsBelow(20)).isEmpty();
        assertThat(run.refused()).isLessThan(0.25);
    }

    @Test
    void aModelHasThreeEntitiesAndIsTheSameForTheSameSeed() {
        for (long seed : LongStream.range(0, 200).toArray()) {
            RandomModel model = ModelGenerator.model(seed);
            assertThat(model.entities()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(ModelGenerator.model(seed).text()).isEqualTo(model.text());
        }
    }
}
