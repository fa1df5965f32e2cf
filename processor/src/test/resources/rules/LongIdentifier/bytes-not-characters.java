import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;

    @Column(name = "ääääääääääääääääääääääääääääääää") // [LongIdentifier] warning
    String column;
}
