import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;

    @Enumerated // [EnumeratedNonEnum]
    int state;
}
