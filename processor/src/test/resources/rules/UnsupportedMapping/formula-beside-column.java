import jakarta.persistence.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@Entity
class Purchase {
    @Id long id;

    @ManyToOne
    @JoinColumnsOrFormulas({ // [UnsupportedMapping] warning
        @JoinColumnOrFormula(column = @JoinColumn(name = "customer", referencedColumnName = "number")),
        @JoinColumnOrFormula(formula = @JoinFormula(value = "1", referencedColumnName = "tenant"))
    })
    Customer customer;
}

@Entity
@IdClass(Key.class)
class Customer {
    @Id long tenant;
    @Id long number;
}

record Key(long tenant, long number) {}
