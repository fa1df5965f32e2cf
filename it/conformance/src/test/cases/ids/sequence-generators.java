@Entity class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen_a") @SequenceGenerator(name = "gen_a") long id; }
@Entity class B { @Id @GeneratedValue(generator = "gen_b") @SequenceGenerator(name = "gen_b", sequenceName = "b_numbers", initialValue = 100, allocationSize = 1) long id; }
@Entity @SequenceGenerator(name = "gen_c", sequenceName = "seqOfC", allocationSize = 20) class C { @Id @GeneratedValue(generator = "gen_c") long id; }
@Entity class D { @Id @GeneratedValue @SequenceGenerator(name = "gen_d", sequenceName = "d_numbers", allocationSize = 1) long id; }
@Entity class E { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undefined_gen") long id; }
@Entity class F { @Id @GeneratedValue(generator = "gen_f") @SequenceGenerator(name = "gen_f", initialValue = 0, allocationSize = 5) long id; }
@Entity class G { @Id @GeneratedValue(generator = "gen_g") @SequenceGenerator(name = "gen_g", initialValue = -5) long id; }
