import jakarta.persistence.*;

@Entity
@IdClass(Purchase.Key.class) // [IdClassMismatch] [IdClassMismatch]
class Purchase {
    @Id long tenant;
    @Id String number;

    interface Key {
        long getTenant();

        String getNumber();
    }
}
