class Outer {
    @Entity static class Inner { @Id @GeneratedValue Long id; @ManyToOne Inner par; @ElementCollection Set<String> tags; @ManyToMany Set<Other> others; }
    @Entity static class Other { @Id long id; }
}
