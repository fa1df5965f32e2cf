import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class Purchase {
    @Id long id;

    @Struct(name = "price") // [UnsupportedMapping] warning
    Money price;
}

@Embeddable
class Money {
    int amount;
}
