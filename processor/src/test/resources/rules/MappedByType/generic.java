import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "party") // [MappedByType]
    List<Purchase> orders;
}

@MappedSuperclass
abstract class Document<P> {
    @ManyToOne
    P party;
}

@Entity
class Purchase extends Document<Purchase> {
    @Id long id;
}
