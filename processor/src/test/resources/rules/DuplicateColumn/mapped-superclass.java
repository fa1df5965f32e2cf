import jakarta.persistence.*;

@MappedSuperclass
abstract class Base {
    @Column(name = "code")
    String code;
}

@Entity
class Purchase extends Base {
    @Id long id;

    @Column(name = "code") // [DuplicateColumn]
    String again;
}
