import jakarta.persistence.*;
import java.io.Serializable;

@MappedSuperclass
abstract class Base implements Serializable {
    @Id // [MissingIdClass] warning
    long tenant;
}

@Entity
class Purchase extends Base {
    @Id long number;
}
