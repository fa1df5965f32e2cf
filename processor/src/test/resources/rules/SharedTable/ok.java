import jakarta.persistence.*;
import org.hibernate.annotations.Subselect;

@Entity
@Table(name = "animal")
class Animal {
    @Id long id;
}

@Entity
class Dog extends Animal {}

@Entity
@Table(name = "dogs")
class OtherDog {
    @Id long id;
}

@Entity
@Subselect("select 1 as id")
@Table(name = "dogs")
class CountedDog {
    @Id long id;
}
