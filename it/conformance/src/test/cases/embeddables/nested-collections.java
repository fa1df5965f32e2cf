@Embeddable class Deep { @ElementCollection Map<String, String> attrs; Deeper deeper; }
@Embeddable class Deeper { @ElementCollection List<String> notes; @OneToMany @JoinColumn(name = "deep_id") List<T> ts; }
@Entity class T { @Id long id; }
@Entity class P { @Id long id; Deep deep; }
