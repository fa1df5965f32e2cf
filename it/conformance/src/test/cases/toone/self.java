@Entity class Node { @Id long id; @ManyToOne Node parent; @OneToMany(mappedBy = "parent") List<Node> children; }
