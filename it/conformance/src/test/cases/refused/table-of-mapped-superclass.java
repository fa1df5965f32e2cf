@MappedSuperclass @Table(name = "base") class Base { @Id long id; }
@Entity class Customer extends Base { String name; }
