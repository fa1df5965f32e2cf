@Entity @DiscriminatorValue("x") class Account { @Id long id; }
@Entity @DiscriminatorValue("x") class Savings extends Account { int rate; }
