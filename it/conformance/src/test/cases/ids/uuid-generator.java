@Entity class A { @Id @UuidGenerator UUID id; }
@Entity class B { @Id @UuidGenerator String id; }
@Entity class C { @Id @GeneratedValue @UuidGenerator(style = UuidGenerator.Style.TIME) UUID id; }
