@Entity class A { @Id String id; }
@Entity class B { @Id @Column(length = 36) String id; @ManyToOne B b; }
@Entity class C { @Id LocalDate id; @ManyToOne C c; }
@Entity class D { @Id BigDecimal id; @OneToMany Set<D> ds; }
@Entity class E { @Id @Column(precision = 12, scale = 3) BigDecimal id; @ManyToOne E e; }
@Entity class F { @Id UUID id; @ManyToMany Set<F> fs; }
@Entity class G { @Id char id; @ManyToOne G g; }
@Entity class H { @Id byte[] id; }
@Entity class I { @Id @Column(columnDefinition = "varchar(12) collate \"C\"") String id; @ManyToOne I i; }
