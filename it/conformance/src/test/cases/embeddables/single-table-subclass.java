@Embeddable class E { int a; @Basic(optional = false) String b; @Column(nullable = false) String c; }
@Entity class Root { @Id long id; }
@Entity class Sub extends Root { E e; }
