import jakarta.persistence.*;
import java.util.List;

@Entity
class Purchase {
    @Id long id;

    @Enumerated // [EnumeratedNonEnum] warning
    @ElementCollection List<String> states;
}
