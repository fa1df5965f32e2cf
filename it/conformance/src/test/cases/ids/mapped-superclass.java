@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; @Version int version; String name; }
@Entity class One extends Base { String one; }
@Entity class Two extends Base { int two; }
