@Entity class Passage {
    @Id long id;
    @JdbcTypeCode(SqlTypes.VECTOR) @Column(columnDefinition = "real[]") float[] embedding;
    @JdbcTypeCode(SqlTypes.VECTOR) @Column(columnDefinition = "real[] default '{}'", nullable = false) float[] other;
}
