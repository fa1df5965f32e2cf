@Entity class Root { @Id @GeneratedValue Long id; String name; }
@Entity class Sub extends Root { int x; @Column(nullable = false) String strict; @Basic(optional = false) String basic; @ManyToOne(optional = false) Root must; @ManyToOne Root may; }
@Entity class Sub2 extends Sub { boolean flag; @Enumerated(EnumType.STRING) Kind kind; }
enum Kind { A, B }
