@Entity class Note { @Id long id; @ManyToOne @JoinColumn(name = "parent", columnDefinition = "bigint") Note parent; }
