import jakarta.persistence.*;
import java.math.BigDecimal;

@Embeddable
class Money {
    @Column(name = "amount")
    BigDecimal amount;
}

@Entity
class Purchase {
    @Id long id;

    Money price;

    BigDecimal amount; // [DuplicateColumn]
}
