import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;

    String code;

    @Column(name = "code") // [DuplicateColumn]
    String again;
}
