@Entity class A { @Id @GeneratedValue(generator = "gen_a") @GenericGenerator(name = "gen_a", strategy = "native") Long id; }
@Entity class B { @Id @GeneratedValue(generator = "gen_b") @GenericGenerator(name = "gen_b", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = { @org.hibernate.annotations.Parameter(name = "sequence_name", value = "bs"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "7"), @org.hibernate.annotations.Parameter(name = "initial_value", value = "3") }) Long id; }
@Entity class C { @Id @GeneratedValue(generator = "gen_c") @GenericGenerator(name = "gen_c", strategy = "uuid2") UUID id; }
@Entity class D { @Id @GeneratedValue(generator = "gen_d") @GenericGenerator(name = "gen_d", strategy = "increment") Long id; }
