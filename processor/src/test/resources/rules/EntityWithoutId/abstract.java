import jakarta.persistence.*;

@Entity
abstract class Purchase { // [EntityWithoutId]
    long number;
}
