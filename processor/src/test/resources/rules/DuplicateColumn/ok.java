import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.annotations.Formula;

@MappedSuperclass
abstract class Base {
    @Column(name = "code")
    String code;

    @Column(name = "renamed")
    String other;

    Money total;

    @ManyToOne
    @JoinColumn(name = "above")
    Purchase above;
}

@Embeddable
class Money {
    BigDecimal amount;
}

@Entity
@Table(name = "orders")
@SecondaryTable(name = "details")
@AttributeOverride(name = "other", column = @Column(name = "other"))
@AttributeOverride(name = "total.amount", column = @Column(name = "total"))
class Purchase extends Base {
    @Id long id;

    @Column(name = "code")
    String code;

    @Column(name = "renamed")
    String renamed;

    @Column(name = "code", table = "details")
    String detailed;

    @Column(name = "`CODE`")
    String quoted;

    Money price;

    @AttributeOverride(name = "amount", column = @Column(name = "discount"))
    Money discount;

    @Column(name = "parent_id", insertable = false, updatable = false)
    Long parentId;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    Purchase parent;

    @ElementCollection
    @Column(name = "code")
    Set<String> codes;

    @OneToMany
    @JoinColumn(name = "parent_id")
    Set<Purchase> children;

    @Formula("1")
    int one;

    @Transient
    @Column(name = "code")
    String never;

    @Column(name = "code")
    transient String neither;

    @Column(name = "code")
    String getCode() {
        return code;
    }
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
    @Id long id;
    String name;
}

@Entity
class Dog extends Animal {
    @Column(name = "name")
    String call;
}

@Entity
class Plant {
    @Id long id;
}

@Entity
class Tree extends Plant {
    @Column(name = "height")
    int size;
}

@Entity
class Flower extends Plant {
    @Column(name = "height")
    int length;
}
