import jakarta.persistence.*;

@Entity
class Purchase { // [EntityWithoutId]
    long number;
}
