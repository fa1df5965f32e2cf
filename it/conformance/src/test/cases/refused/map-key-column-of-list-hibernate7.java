@Entity class Board { @Id long id; @ElementCollection @MapKeyColumn List<String> names; }
