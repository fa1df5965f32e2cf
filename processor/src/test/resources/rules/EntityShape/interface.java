import jakarta.persistence.*;

@Entity // [EntityShape]
interface Stored {
    @Id
    Long getId();
}
