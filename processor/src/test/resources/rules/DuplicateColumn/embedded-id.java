import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
class Key implements Serializable {
    @Column(name = "customer")
    long customer;
    int number;
}

@Entity
class Purchase {
    @EmbeddedId
    Key key;

    @ManyToOne
    @JoinColumn(name = "customer") // [DuplicateColumn]
    Customer customer;
}

@Entity
class Customer {
    @Id long id;
}
