@Entity class Board { @Id int id; @OneToMany(mappedBy = "board") @OrderColumn(name = "pos") List<Task> tasks; @OneToMany @JoinColumn(name = "owner") @OrderColumn(name = "place") List<Task> more; }
@Entity class Task { @Id int id; @ManyToOne Board board; @Column(nullable = false, insertable = false, updatable = false) int pos; @Column(insertable = false, updatable = false) Integer place; }
