@Entity class P { @Id long id; @ElementCollection @Collate("C") Set<String> texts; }
