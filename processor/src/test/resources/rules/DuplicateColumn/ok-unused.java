import jakarta.persistence.*;

@MappedSuperclass
abstract class Base {
    @Column(name = "code")
    String code;

    @Column(name = "code")
    String again;
}

@Entity
class Purchase {
    @Id long id;
}
