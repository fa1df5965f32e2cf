import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Key.class) // [IdClassMismatch] [IdClassMismatch]
class Purchase {
    @Id
    public long getTenant() {
        return 0;
    }

    public void setTenant(long tenant) {}

    @Id
    public String getNumber() {
        return "";
    }

    public void setNumber(String number) {}
}

class Key implements Serializable {
    long tenant;
    String number;
}
