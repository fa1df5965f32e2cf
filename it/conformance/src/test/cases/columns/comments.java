@Entity @Comment("a table") class P { @Id @Comment("the key") long id; @Comment("a text") String a; @Comment("an association") @ManyToOne P p; @Comment("an embedded one") @Embedded E e; @Comment("a collection") @ElementCollection List<String> list; }
@Embeddable class E { @Comment("inside") String inside; }
