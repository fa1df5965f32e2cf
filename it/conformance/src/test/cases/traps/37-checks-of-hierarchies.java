@Entity
class Root {
    @Id
    Long id;
}

@Entity
class Sub extends Root {
    int a;

    @Basic(optional = false)
    String b;
}
