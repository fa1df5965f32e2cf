@Entity class AA { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue(generator = "b_ids") @SequenceGenerator(name = "b_ids", allocationSize = 20) long id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
