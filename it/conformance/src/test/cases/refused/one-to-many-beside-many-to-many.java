@Entity class Account { @Id long id; @OneToMany @ManyToMany List<Account> others; }
