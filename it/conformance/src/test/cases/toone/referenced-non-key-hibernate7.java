@Entity class Target { @Id long id; String code; @Column(name = "bizNo", length = 9) String number; }
@Entity class Source { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Target target; @OneToOne @JoinColumn(name = "no", referencedColumnName = "bizNo") Target other; }
