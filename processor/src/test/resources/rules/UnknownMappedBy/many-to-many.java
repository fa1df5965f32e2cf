import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @ManyToMany(mappedBy = "buyers") // [UnknownMappedBy]
    List<Purchase> orders;
}

@Entity
class Purchase {
    @Id long id;
}
