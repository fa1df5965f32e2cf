import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase implements Serializable {
    @Id long tenant;

    @Id // [MissingIdClass] warning
    long number;
}
