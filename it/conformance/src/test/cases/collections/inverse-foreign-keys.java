@Entity class E { @Id long id; @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) List<F> fs; @ManyToMany @JoinTable(name = "e_g", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<G> gs; @ManyToMany @JoinTable(name = "e_h", foreignKey = @ForeignKey(name = "fk_own"), inverseForeignKey = @ForeignKey(name = "fk_inv")) Set<H> hs; }
@Entity class F { @Id long id; @ManyToMany(mappedBy = "fs") List<E> es; }
@Entity class G { @Id long id; @ManyToMany(mappedBy = "gs") List<E> es; }
@Entity class H { @Id long id; @ManyToMany(mappedBy = "hs") @OnDelete(action = OnDeleteAction.CASCADE) List<E> es; }
@Entity class I { @Id long id; @Column(unique = true) String code; @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(referencedColumnName = "code")) List<J> js; }
@Entity class J { @Id long id; @Column(unique = true) String code; @ManyToMany(mappedBy = "js") List<I> is; }
