import jakarta.persistence.*;

@MappedSuperclass
abstract class Base {
    @Column(name = "code")
    String code;

    @Column(name = "code") // [DuplicateColumn]
    String again;
}

@Entity
class Purchase extends Base {
    @Id long id;
}

@Entity
class Offer extends Base {
    @Id long id;
}
