import jakarta.persistence.*;

// Hibernate 6 refuses it.
@Entity
class Purchase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "number") // [UnknownGenerator] warning
    long id;
}
