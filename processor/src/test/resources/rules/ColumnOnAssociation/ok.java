import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
class Line {
    @Id long id;

    @ManyToOne
    @JoinColumn(name = "parent")
    Line parent;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind")
    @JoinColumn(name = "key")
    Object any;

    /** Not persistent: the identifier stands at a field. */
    @ManyToOne
    @Column(name = "nothing")
    Line getNothing() {
        return null;
    }

    @Transient
    @ManyToOne
    @Column(name = "never")
    Line never;
}
