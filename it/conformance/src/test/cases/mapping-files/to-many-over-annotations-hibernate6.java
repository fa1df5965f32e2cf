@Entity class Purchase { @Id long id; @OneToMany @JoinColumn(name = "annotated") @OrderColumn List<Line> lines; @ManyToMany @JoinTable(name = "annotated_table") Set<Line> others; }
@Entity class Line { @Id long id; @ManyToOne Purchase order; @ManyToOne(optional = false) @JoinColumn(name = "annotated_other") Purchase other; }
