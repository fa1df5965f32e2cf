import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;

    @Column(name = "id") // [DuplicateColumn]
    Long number;
}
