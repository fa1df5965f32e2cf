@Entity class T { @Id long id; }
@Entity class S {
    @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_named")) T a; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) T b;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "none")) T c; @ManyToOne @NotFound(action = NotFoundAction.IGNORE) T d; @ManyToOne @JoinColumns(value = @JoinColumn(name = "e_id"), foreignKey = @ForeignKey(name = "fk_e")) T e;
}
