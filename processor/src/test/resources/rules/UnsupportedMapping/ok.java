import jakarta.persistence.*;
import org.hibernate.annotations.Formula;

@Entity
class Purchase {
    @Id long id;

    @Formula("1")
    int one;
}
