@Entity
class Base {
    @Id
    Long id;
}

@Entity
class Derived extends Base {
    @ManyToOne(optional = false)
    Target target;
}

@Entity
class Target {
    @Id
    Long id;
}
