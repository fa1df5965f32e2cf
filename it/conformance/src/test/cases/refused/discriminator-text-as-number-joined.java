@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class T { @Id long id; }
@Entity @DiscriminatorValue("text") class U extends T { }
