import jakarta.persistence.*;

@Entity
class Purchase {
    @Id long id;

    @Column(name = "parent_id")
    Long parentId;

    @ManyToOne
    @JoinColumn(name = "parent_id") // [DuplicateColumn]
    Purchase parent;
}
