@Entity class A { @Id @GeneratedValue Long id; }
@Entity class B { @Id @GeneratedValue int id; }
@Entity class C { @Id @GeneratedValue Short id; }
@Entity class D { @Id @GeneratedValue BigInteger id; }
@Entity class E { @Id @GeneratedValue UUID id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity class G { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }
@Entity class H { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
