@Entity class Board { @Id long id; @ElementCollection @OrderColumn Set<String> names; }
