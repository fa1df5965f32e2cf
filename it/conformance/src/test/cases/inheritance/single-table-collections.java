@Entity class Team { @Id Long id; }
@Entity class Hotel extends Team { @ElementCollection Set<Branch> branches; @ElementCollection Map<Branch, Integer> map; @Embedded Branch main; @ElementCollection List<Integer> numbers; @ElementCollection List<Single> singles; }
@Embeddable class Branch { @Basic(optional = false) String name; int rooms; @Column(nullable = false) String city; @ManyToOne(optional = false) Team team; @NotNull String note; }
@Embeddable class Single { int level; @ManyToOne(optional = false) @JoinColumn(name = "other") Team team; @Any(optional = false) @AnyKeyJavaClass(Long.class) @JoinColumn(name = "any_id") @Column(name = "any_type") Object any; }
