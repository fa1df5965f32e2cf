@Embeddable class Key implements Serializable { String code; String kind; }
@Entity class Word { @EmbeddedId Key id; String text; }
@Entity class Plain { @Id long id; }
@Entity class Use { @Id long id; String lang;
    @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column = @JoinColumn(name = "word_code", referencedColumnName = "code")), @JoinColumnOrFormula(formula = @JoinFormula(value = "'noun'", referencedColumnName = "kind"))}) Word word;
    @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column = @JoinColumn(name = "verb_code", referencedColumnName = "code")), @JoinColumnOrFormula(column = @JoinColumn(name = "verb_kind", referencedColumnName = "kind"))}) Word verb;
    @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "plain_no", nullable = false)) Plain plain;
    @ManyToOne @JoinColumnOrFormula(formula = @JoinFormula("lang || '1'")) Plain computed;
}
