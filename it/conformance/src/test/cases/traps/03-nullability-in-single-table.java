@Entity
class Base {
    @Id
    Long id;
}

@Entity
class Derived extends Base {
    int x;

    @Column(nullable = false)
    String s;
}
