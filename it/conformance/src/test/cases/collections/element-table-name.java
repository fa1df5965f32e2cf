@Entity @Table(name = "tab_two") class Cls2 { @Id long id; @ElementCollection Set<String> ec; }
@Entity(name = "Renamed") class Cls3 { @Id long id; @ElementCollection Set<String> ec; @ElementCollection @CollectionTable(name = "explicit", joinColumns = @JoinColumn(name = "own")) Set<String> other; }
