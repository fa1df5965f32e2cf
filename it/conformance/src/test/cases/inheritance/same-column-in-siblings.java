@Entity class R { @Id long id; }
@Entity class A extends R { @Column(name = "shared") String x; @ManyToOne R to; }
@Entity class B extends R { @Column(name = "shared") String y; @ManyToOne R to; }
