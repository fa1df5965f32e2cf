import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;

@MappedSuperclass
abstract class Base<S> {
    @Enumerated S generic;
}

@Entity
class Purchase extends Base<DayOfWeek> {
    @Id long id;

    @Enumerated(EnumType.STRING)
    DayOfWeek day;

    @Enumerated DayOfWeek[] several;

    @Enumerated List<DayOfWeek> basic;

    @Enumerated
    @ElementCollection
    Set<DayOfWeek> days;

    @Enumerated
    @ElementCollection
    Map<String, DayOfWeek> byName;

    @Enumerated
    @Transient
    String never;

    @Enumerated
    String getNothing() {
        return "";
    }
}
