@Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(name = "the_root") class Root { @Id @GeneratedValue Long id; }
@Entity class Sub extends Root { }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class TRoot { @Id @GeneratedValue Long id; }
@Entity class TSub extends TRoot { }
