import jakarta.persistence.*;
import java.io.Serializable;

@MappedSuperclass
@IdClass(Key.class) // [IdClassMismatch]
abstract class Base {
    @Id long tenant;
    @Id String number;
}

@Entity
class Purchase extends Base {}

class Key implements Serializable {
    long tenant;
}
