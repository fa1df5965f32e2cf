@Entity class P { @Id long id; @ManyToOne @JoinTable(name = "p_to_q", joinColumns = @JoinColumn(name = "p"), inverseJoinColumns = @JoinColumn(name = "q")) Q q; @OneToOne @JoinTable(name = "p_one") Q one; @ManyToOne(optional = false) @JoinTable(name = "p_must") Q must; @ManyToOne @JoinTable Q unnamed; }
@Entity class Q { @Id long id; @OneToMany(mappedBy = "q") Set<P> ps; }
