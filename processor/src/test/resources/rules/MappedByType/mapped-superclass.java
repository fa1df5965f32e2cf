import jakarta.persistence.*;
import java.util.List;

@MappedSuperclass
abstract class Party {
    @OneToMany(mappedBy = "customer") // [MappedByType]
    List<Purchase> orders;
}

@Entity
class Customer extends Party {
    @Id long id;
}

@Entity
class Supplier extends Party {
    @Id long id;
}

@Entity
class Purchase {
    @Id long id;

    @ManyToOne
    Customer customer;
}
