@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class R { @Id @GeneratedValue long id; @Version int v; }
@Entity abstract class M extends R { String m; }
@Entity class A extends M { String a; @ManyToOne M other; }
@Entity @Table(name = "bees", uniqueConstraints = @UniqueConstraint(columnNames = "code")) class B extends M { String code; }
