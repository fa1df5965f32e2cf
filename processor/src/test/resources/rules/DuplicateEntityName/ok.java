import jakarta.persistence.*;

@Entity
@Table(name = "orders")
class Line {
    @Id long id;
}

@Entity(name = "line")
@Table(name = "offers")
class Offer {
    @Id long id;

    /** Its name for Hibernate is Offer$Line. */
    @Entity
    static class Line {
        @Id long id;
    }
}
