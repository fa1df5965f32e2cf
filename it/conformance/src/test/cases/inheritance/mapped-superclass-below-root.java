@Entity class R { @Id long id; }
@MappedSuperclass class M extends R { int m; @Column(nullable = false) String s; @Embedded E e; }
@Entity class A extends M { int a; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id long id; }
@MappedSuperclass class JM extends J { int m; @ElementCollection Set<String> tags; }
@Entity class JA extends JM { int a; }
@Embeddable class E { int inside; }
