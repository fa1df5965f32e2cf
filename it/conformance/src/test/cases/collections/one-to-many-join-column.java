@Entity class P { @Id long id; @OneToMany @JoinColumn(name = "parent_id") List<C> a; @OneToMany @JoinColumn(name = "strict_id", nullable = false) Set<C> b; @OneToMany @JoinColumn @OrderColumn List<C> items; @OneToMany @JoinColumn(name = "m_id") @MapKeyColumn(name = "mk") Map<String, C> m; }
@Entity class C { @Id long id; }
