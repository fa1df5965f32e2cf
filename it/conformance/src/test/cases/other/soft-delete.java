@Entity @SoftDelete class A { @Id long id; @ElementCollection @SoftDelete List<String> texts; @ManyToMany @SoftDelete Set<A> as2; }
@Entity @SoftDelete(columnName = "gone", converter = org.hibernate.type.YesNoConverter.class) class B { @Id long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class C { @Id long id; }
