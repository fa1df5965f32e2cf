@MappedSuperclass @SequenceGenerator(name = "shared", sequenceName = "shared_seq", allocationSize = 5) class Base { @Id @GeneratedValue(generator = "shared") Long id; }
@Entity class A extends Base { }
@Entity class B extends Base { }
