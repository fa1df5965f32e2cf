import jakarta.persistence.*;

@Entity
class Purchase { // [EntityWithoutId]
    @Id
    static long id;

    String name;
}
