@Entity class Account { @Id long id; String name; @ManyToMany @MapKey(name = "name") @MapKeyColumn(name = "k") Map<String, Account> others; }
