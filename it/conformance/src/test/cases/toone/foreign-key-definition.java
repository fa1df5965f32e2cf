@Entity class T { @Id long id; @Column(unique = true) String code; }
@Entity class S {
  @Id long id;
  @ManyToOne @JoinColumn(name = "a_id", foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (a_id) references T on update cascade on delete set null")) T a;
  @ManyToOne @JoinColumn(name = "b_id", foreignKey = @ForeignKey(name = "fk_b", foreignKeyDefinition = "foreign key (b_id) references T (id) match full deferrable initially deferred")) T b;
  @ManyToOne @JoinColumn(name = "c_id", foreignKey = @ForeignKey(name = "fk_c", foreignKeyDefinition = "FOREIGN KEY (c_id) REFERENCES T ON DELETE NO ACTION NOT VALID")) T c;
  @ManyToOne @JoinColumn(name = "d_id", foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (d_id) references T on delete set default")) T d;
}
