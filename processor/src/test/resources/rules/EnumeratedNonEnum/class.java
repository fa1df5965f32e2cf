import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @Id long id;

    @Enumerated // [EnumeratedNonEnum]
    State state;
}

class State implements Serializable {}
