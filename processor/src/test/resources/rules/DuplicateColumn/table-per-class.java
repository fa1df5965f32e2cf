import jakarta.persistence.*;

// Hibernate 6 refuses it.
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Animal {
    @Id long id;

    @Column(name = "name")
    String name;
}

@Entity
class Dog extends Animal {
    @Column(name = "name") // [DuplicateColumn] warning
    String call;
}
