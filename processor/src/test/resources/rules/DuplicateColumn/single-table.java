import jakarta.persistence.*;

@Entity
class Animal {
    @Id long id;

    @Column(name = "name")
    String name;
}

@Entity
class Dog extends Animal {
    @Column(name = "name") // [DuplicateColumn]
    String call;
}
