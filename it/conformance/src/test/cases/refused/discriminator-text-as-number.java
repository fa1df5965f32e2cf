@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("text") class T { @Id long id; }
@Entity @DiscriminatorValue("2") class U extends T { }
