import jakarta.persistence.*;

@Entity
class Line {
    @Id long id;

    @ManyToOne
    @Column(name = "parent") // [ColumnOnAssociation]
    Line parent;
}
