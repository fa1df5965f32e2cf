import jakarta.persistence.*;

@Entity
class Line {
    long id;
    Line parent;

    @Id
    long getId() {
        return id;
    }

    void setId(long id) {
        this.id = id;
    }

    @OneToOne
    @Column(name = "parent") // [ColumnOnAssociation]
    Line getParent() {
        return parent;
    }

    void setParent(Line parent) {
        this.parent = parent;
    }
}
