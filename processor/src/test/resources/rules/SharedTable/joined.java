import jakarta.persistence.*;

// Hibernate 6 refuses it, and Hibernate 7 refuses it too.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Plant { // [SharedTable]
    @Id long id;
}

@Entity
@Table(name = "Plant") // [SharedTable]
class Tree extends Plant {}
