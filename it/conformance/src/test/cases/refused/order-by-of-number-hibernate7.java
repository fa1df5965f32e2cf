@Entity class Board { @Id long id; @OrderBy int number; }
