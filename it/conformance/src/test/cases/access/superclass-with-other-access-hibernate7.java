@MappedSuperclass @Access(AccessType.PROPERTY) abstract class Base { private String name; public String getName() { return name; } public void setName(String n) { } }
@Entity class P extends Base { @Id long id; }
