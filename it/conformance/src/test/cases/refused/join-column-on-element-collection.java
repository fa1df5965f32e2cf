@Entity class P { @Id long id; @ElementCollection @JoinColumn(name = "own_id") List<String> texts; }
