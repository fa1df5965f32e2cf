@Entity class RootEntity { @Id long id; }
@Entity class SubEntity extends RootEntity { String x; }
@Entity @DiscriminatorColumn(name = "entityKind") class Second { @Id long id; }
@Entity class SubSecond extends Second { }
