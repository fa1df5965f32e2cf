@Entity class T { @Id long id; }
@Entity class S { @Id long id; @ManyToOne @JoinTable(name = "s_to_t") T t; @OneToOne @JoinTable(name = "s_one_t", joinColumns = @JoinColumn(name = "s_id"), inverseJoinColumns = @JoinColumn(name = "the_t")) T one; @ManyToOne(optional = false) @JoinTable(name = "s_must") T must; }
