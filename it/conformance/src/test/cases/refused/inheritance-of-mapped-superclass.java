@MappedSuperclass @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base { @Id long id; }
@Entity class Customer extends Base { String name; }
