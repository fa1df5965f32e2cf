import jakarta.persistence.*;

@Entity
@IdClass(Key.class)
class Purchase {
    @Id long tenant;
    @Id long number;
}

@Entity
class Special extends Purchase {}

record Key(long tenant, long number) {}

@MappedSuperclass
abstract class Base {
    @Id long id;
}

@Entity
class Line extends Base {
    @Id long id;
}
