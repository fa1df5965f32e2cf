@Entity class Ticket { @Id long id; @GeneratedValue long number; }
