import jakarta.persistence.*;

// Hibernate 6 refuses it, and Hibernate 7 refuses it too.
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(name = "goods") // [SharedTable]
abstract class Good {
    @Id long id;
}

@Entity
@Table(name = "goods") // [SharedTable]
class Fruit extends Good {}
