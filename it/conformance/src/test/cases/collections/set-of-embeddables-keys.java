@Entity class Country { @Id Long nextRank; }
@Entity class Museum { @Id Long isoA2HTMLPage; @ElementCollection Set<A> as; @ElementCollection Set<B> bs; @ElementCollection Set<C> cs; @ElementCollection Set<D> ds; }
@Entity class PurchaseOrder extends Museum { @ElementCollection Set<A> more; }
@Embeddable record A(@ManyToOne(optional = false) Country deepSum, @Basic(optional = false) Double orderMark) { }
@Embeddable record B(@ManyToOne(optional = false) Country deepSum, @Column(nullable = false) Double orderMark) { }
@Embeddable class C { @ManyToOne(optional = false) Country deepSum; @Basic(optional = false) Double orderMark; }
@Embeddable class D { @ManyToOne(optional = false) Country deepSum; @Column(nullable = false) Double orderMark; @Column(nullable = false) float other; @Column(nullable = false, precision = 8) float third; @Column(nullable = false, precision = 9) double fourth; }
