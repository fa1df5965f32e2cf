import jakarta.persistence.*;
import java.io.Serializable;

@MappedSuperclass
abstract class Base<T> {
    @Id T tenant;
}

@Entity
@IdClass(Key.class)
class Purchase extends Base<Long> {
    @Id String number;
}

class Key extends KeyBase {
    String number;
    transient int cached;
    static int counter;

    int getText() {
        return 0;
    }
}

class KeyBase implements Serializable {
    Long tenant;
}

@Entity
class Special extends Purchase {}

@Entity
@IdClass(LineKey.class)
class Line {
    @Id
    @ManyToOne
    Customer customer;

    @Id int number;
}

record LineKey(Long customer, Integer number) {}

@Entity
class Customer {
    @Id long id;
}

@Entity
@IdClass(OfferKey.class)
class Offer {
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

class OfferKey implements Serializable {
    public long getTenant() {
        return 0;
    }

    public void setTenant(long tenant) {}

    public String getNumber() {
        return "";
    }

    public void setNumber(String number) {}
}
