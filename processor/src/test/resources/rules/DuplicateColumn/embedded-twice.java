import jakarta.persistence.*;
import java.math.BigDecimal;

@Embeddable
class Money {
    @Column(name = "amount")
    BigDecimal amount;
    String currency;
}

@Entity
class Purchase {
    @Id long id;

    Money price;

    @AttributeOverride(name = "amount", column = @Column(name = "discount"))
    Money discount; // [DuplicateColumn]
}
