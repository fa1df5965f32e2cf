@Entity class Employee { @Id int id; @ManyToMany List<Cup> cups; @ManyToMany Set<Shoe> shoes; }
@Entity class Cup { @Id int id; @ManyToMany(mappedBy = "cups") @MapKeyColumn(name = "cup_key") Map<String, Employee> employees; }
@Entity class Shoe { @Id int id; @ManyToMany(mappedBy = "shoes") @MapKeyColumn(name = "shoe_key", nullable = true) Map<Integer, Employee> employees; }
