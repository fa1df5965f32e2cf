@Entity class Ticket { @Id long id; @Embedded Number number; }
@Embeddable class Number { @GeneratedValue long value; }
