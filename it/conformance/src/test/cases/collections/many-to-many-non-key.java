@Entity class I { @Id long id; String code; @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(referencedColumnName = "code")) List<J> js; }
@Entity class J { @Id long id; String code; }
@Entity class M { @Id long id; String a; int b; @ManyToMany @JoinTable(inverseJoinColumns = {@JoinColumn(name = "x", referencedColumnName = "a"), @JoinColumn(name = "y", referencedColumnName = "b")}) List<M> ms; }
@Entity class N { @Id long id; String a; int b; @ManyToMany @JoinTable(joinColumns = {@JoinColumn(name = "x", referencedColumnName = "a"), @JoinColumn(name = "y", referencedColumnName = "b")}) List<J> ms; }
@Entity class Q { @Id long id; String code; @ElementCollection @CollectionTable(joinColumns = @JoinColumn(referencedColumnName = "code")) List<String> texts; @OneToMany @JoinTable(joinColumns = @JoinColumn(name = "q_code", referencedColumnName = "code")) Set<J> set; }
