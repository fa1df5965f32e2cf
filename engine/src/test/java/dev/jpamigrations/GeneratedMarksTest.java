package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many marks are longer ones, so that no name passes for another by chance. */
class GeneratedMarksTest {

    @ParameterizedTest
    @CsvSource({"1, 4", "16, 4", "17, 5", "256, 5", "257, 6", "5000, 7"})
    void areAsLongAsTheirNumberAsks(int objects, int digits) {
        List<Change> changes = IntStream.range(0, objects)
                .<Change>mapToObj(number -> new Change.CreateSequence(sequence("own_" + number)))
                .toList();

        List<String> marks = GeneratedMarks.of(changes);

        assertThat(marks).hasSizeBetween(objects - 2, objects).isSorted().allMatch(mark -> mark.length() == digits);
        GeneratedMarks read = new GeneratedMarks(marks);
        assertThat(changes).allMatch(change -> read.cover(change.subject(), Map.of()));
        assertThat(IntStream.range(0, 1000)
                        .filter(number -> read.cover(reference("stray_" + number), Map.of()))
                        .count())
                .isLessThan(3);
    }

    private static Sequence sequence(String name) {
        return new Sequence(new ObjectName("public", name), SequenceOptions.counting(1, 1), null, null);
    }

    private static ObjectRef reference(String name) {
        return new Change.CreateSequence(sequence(name)).subject();
    }
}
