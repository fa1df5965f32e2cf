import jakarta.persistence.*;

@MappedSuperclass
abstract class Part {
    @ManyToOne
    @Column(name = "parent") // [ColumnOnAssociation]
    Line parent;
}

@Entity
class Line extends Part {
    @Id long id;
}
