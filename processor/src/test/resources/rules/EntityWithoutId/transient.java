import jakarta.persistence.*;

@Entity
class Purchase { // [EntityWithoutId]
    @Id
    @Transient
    long id;

    String name;
}
