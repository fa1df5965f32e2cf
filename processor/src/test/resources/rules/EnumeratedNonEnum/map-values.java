import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.util.Map;

@Entity
class Purchase {
    @Id long id;

    @Enumerated // [EnumeratedNonEnum] warning
    @ElementCollection Map<DayOfWeek, String> states;
}
