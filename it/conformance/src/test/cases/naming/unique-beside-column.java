@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_lost", columnNames = "code")) class P { @Id long id; @Column(unique = true) String code; @OneToOne @JoinColumn(name = "q_id") P q; }
