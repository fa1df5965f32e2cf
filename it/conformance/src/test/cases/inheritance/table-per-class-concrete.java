@Entity @Table(name = "roots", uniqueConstraints = @UniqueConstraint(columnNames = "name"), indexes = @Index(columnList = "name")) @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Root { @Id long id; String name; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_t")) @OnDelete(action = OnDeleteAction.CASCADE) T t; }
@Entity class Sub extends Root { int x; }
@Entity class T { @Id long id; }
