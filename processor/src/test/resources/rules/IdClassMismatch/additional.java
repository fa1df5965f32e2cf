import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Purchase.Key.class) // [IdClassMismatch]
class Purchase {
    @Id long tenant;
    @Id String number;

    static class Key implements Serializable {
        long tenant;
        String number;
        int more;
    }
}
