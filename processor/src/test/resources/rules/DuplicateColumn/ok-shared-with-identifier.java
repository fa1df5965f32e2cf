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

    @MapsId("customer")
    @ManyToOne
    @JoinColumn(name = "customer")
    Customer customer;
}

@Entity
class Customer {
    @Id long id;
}

@Entity
@IdClass(LineKey.class)
class Line {
    @Id
    @Column(name = "customer")
    long customerId;

    @Id int number;

    @ManyToOne
    @JoinColumn(name = "customer")
    Customer customer;
}

class LineKey implements Serializable {
    long customerId;
    int number;
}

@Entity
class Profile {
    @Id long id;

    @OneToOne
    @JoinColumn(name = "id")
    Customer customer;
}
