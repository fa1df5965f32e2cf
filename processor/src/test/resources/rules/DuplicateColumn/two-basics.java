import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;

    @Column(name = "code")
    String code;

    @Column(name = "code") // [DuplicateColumn]
    String again;
}
