import jakarta.persistence.*;

@Entity
class Customer {
    @Id long id;

    @OneToOne(mappedBy = "customer") // [MappedByType]
    Purchase order;
}

@Entity
class Purchase {
    @Id long id;

    String customer;
}
