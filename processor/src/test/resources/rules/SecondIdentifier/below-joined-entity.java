import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Purchase {
    @Id long id;
}

@MappedSuperclass
abstract class Between extends Purchase {
    @Id // [SecondIdentifier]
    long number;
}

@Entity
class Special extends Between {}
