@Entity class Target { @Id long id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "none")) Target none; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "none")) Sub leaf; @OneToOne @JoinColumn(foreignKey = @ForeignKey(name = "none")) Sub one; }
@Entity class Sub extends Base { int more; }
@MappedSuperclass abstract class Super { @OneToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Target disabled; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "none")) Target none; @OneToOne @JoinColumn(foreignKey = @ForeignKey(name = "none")) Target one; @OneToOne @JoinColumn(foreignKey = @ForeignKey(name = "none")) Leaf leaf; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Root extends Super { @Id long id; }
@Entity class Leaf extends Root { int more; }
