import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "customer")
    @Column(name = "customer") // [ColumnOnAssociation] warning
    List<Line> lines;
}

@Entity
class Line {
    @Id long id;

    @ManyToOne
    Customer customer;
}
