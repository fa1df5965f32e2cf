import jakarta.persistence.*;

@Embeddable
class State {
    @Enumerated // [EnumeratedNonEnum]
    String text;
}

@Entity
class Purchase {
    @Id long id;
    State state;
}
