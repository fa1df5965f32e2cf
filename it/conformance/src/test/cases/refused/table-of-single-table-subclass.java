@Entity class Account { @Id long id; }
@Entity @Table(name = "savings") class Savings extends Account { int rate; }
