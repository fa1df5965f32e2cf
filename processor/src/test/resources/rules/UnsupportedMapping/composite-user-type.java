import jakarta.persistence.*;
import org.hibernate.annotations.CompositeType;
import org.hibernate.usertype.CompositeUserType;

@Entity
class Purchase {
    @Id long id;

    @CompositeType(MoneyType.class) // [UnsupportedMapping] warning
    Money price;
}

@Embeddable
class Money {
    int amount;
}

interface MoneyType extends CompositeUserType<Money> {}
