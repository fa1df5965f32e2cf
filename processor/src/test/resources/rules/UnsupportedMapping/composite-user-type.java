import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.CompositeType;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

@Entity
class Purchase {
    @Id long id;

    @CompositeType(MoneyType.class) // [UnsupportedMapping] warning
    Money price;
}

record Money(int amount) implements Serializable {}

class MoneyType implements CompositeUserType<Money> {

    static class Parts {
        int amount;
    }

    @Override
    public Object getPropertyValue(Money money, int property) {
        return money.amount();
    }

    // What each line of Hibernate asks for.
    public Money instantiate(ValueAccess values) {
        return new Money(values.getValue(0, Integer.class));
    }

    public Money instantiate(ValueAccess values, SessionFactoryImplementor factory) {
        return instantiate(values);
    }

    @Override
    public Class<?> embeddable() {
        return Parts.class;
    }

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public boolean equals(Money one, Money other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Money money) {
        return money.hashCode();
    }

    @Override
    public Money deepCopy(Money money) {
        return money;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Money money) {
        return money;
    }

    @Override
    public Money assemble(Serializable cached, Object owner) {
        return (Money) cached;
    }

    @Override
    public Money replace(Money detached, Money managed, Object owner) {
        return detached;
    }
}
