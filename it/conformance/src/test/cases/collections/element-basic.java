@Entity class Owner1 {
    @Id long id; @ElementCollection List<String> bag; @ElementCollection Set<String> set; @ElementCollection @Column(nullable = false) Set<String> strictSet;
    @ElementCollection @OrderColumn List<Integer> list; @ElementCollection Map<String, Integer> map; @ElementCollection @Column(name = "val", length = 30) Collection<String> named; @ElementCollection Set<Kind> kinds; @ElementCollection @Enumerated(EnumType.STRING) Set<Kind> namedKinds;
}
enum Kind { A, B }
