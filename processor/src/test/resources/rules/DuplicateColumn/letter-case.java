import jakarta.persistence.*;

// Hibernate 7 refuses it; PostgreSQL sees one column.
@Entity
class Purchase {
    @Id long id;

    @Column(name = "CODE")
    String code;

    @Column(name = "code") // [DuplicateColumn] warning
    String again;
}
