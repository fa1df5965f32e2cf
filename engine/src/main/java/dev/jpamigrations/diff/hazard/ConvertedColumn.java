package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import java.util.List;
import java.util.stream.Stream;

/** A column becomes a type that does not hold every value of the old one. */
final class ConvertedColumn implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AlterColumn.class, changes).flatMap(alter -> hazards(alter, changes));
    }

    private static Stream<Hazard> hazards(AlterColumn change, List<Change> changes) {
        TypeChange types = TypeChange.of(change, changes);
        String between = " from " + types.from() + " to " + types.to();
        return switch (types.effect()) {
            case KEEPS -> Stream.empty();
            case REFUSES ->
                Stream.of(new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        change.subject(),
                        "Values that do not fit make the change" + between + " fail."));
            case ROUNDS ->
                Stream.of(new Hazard(
                        Hazard.Kind.DATA_LOSS,
                        change.subject(),
                        "Values are cut or rounded by the change" + between + "."));
        };
    }
}
