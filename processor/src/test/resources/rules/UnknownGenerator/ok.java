import jakarta.persistence.*;

@MappedSuperclass
@SequenceGenerator(name = "purchases")
abstract class Base {
    @Id
    @GeneratedValue(generator = "purchases")
    long id;
}

@Entity
@SequenceGenerator(name = "a")
@SequenceGenerator(name = "b")
@Table(name = "orders")
class Purchase extends Base {}

@Entity
class Line {
    @Id
    @GeneratedValue(generator = "b")
    long id;
}

@Entity
class Offer {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "offers")
    @TableGenerator(name = "offers")
    long id;
}

@Entity
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;
}
