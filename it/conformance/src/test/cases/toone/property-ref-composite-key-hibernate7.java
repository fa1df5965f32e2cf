@Embeddable class FullName { String given; @Column(name = "family_name", length = 40) String family; }
class Key implements Serializable { int a; int b; }
@Entity @IdClass(Key.class) @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"given", "family_name"})) class Person { @Id int a; @Id int b; @Embedded FullName name; }
@Entity class A { @Id long id; @ManyToOne @PropertyRef("name") Person person; }
