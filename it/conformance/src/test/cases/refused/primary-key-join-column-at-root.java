@Entity @PrimaryKeyJoinColumn(name = "x") class T { @Id long id; }
