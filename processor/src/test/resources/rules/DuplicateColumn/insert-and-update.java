import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;

    @Column(name = "code", updatable = false)
    String code;

    @Column(name = "code", insertable = false) // [DuplicateColumn]
    String again;
}
