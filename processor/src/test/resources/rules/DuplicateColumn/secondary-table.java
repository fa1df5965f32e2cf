import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "details")
class Purchase {
    @Id long id;

    @Column(name = "code", table = "details")
    String code;

    @Column(name = "code", table = "details") // [DuplicateColumn]
    String again;
}
