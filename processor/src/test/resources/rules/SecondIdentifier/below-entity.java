import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;
}

@Entity
class Special extends Purchase {
    @Id // [SecondIdentifier]
    long number;
}
