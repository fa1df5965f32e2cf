@Entity class O { @Id long id; @ElementCollection @OrderColumn(name = "pos", nullable = false) List<String> a; @ElementCollection @OrderColumn(columnDefinition = "smallint") List<String> b; @OneToMany @JoinColumn(name = "o_id") @OrderColumn(name = "idx", nullable = false) List<C> cs; @ElementCollection @OrderColumn @ListIndexBase(1) List<String> d; }
@Entity class C { @Id long id; }
