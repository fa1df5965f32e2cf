@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class T { @Id long id; }
@Entity @PrimaryKeyJoinColumn(name = "x") class U extends T { String name; }
