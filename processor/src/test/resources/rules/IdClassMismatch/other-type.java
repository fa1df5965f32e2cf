import jakarta.persistence.*;
import java.io.Serializable;

// Hibernate 7 refuses it.

@Entity
@IdClass(Purchase.Key.class) // [IdClassMismatch] warning
class Purchase {
    @Id long tenant;
    @Id String number;

    static class Key implements Serializable {
        long tenant;
        int number;
    }
}
