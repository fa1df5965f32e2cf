@Entity class Lamp { @Id long id; Color color; DayOfWeek day; Month month; }
enum Color { RED, GREEN, BLUE }
