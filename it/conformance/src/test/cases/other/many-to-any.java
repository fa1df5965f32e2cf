@Entity class T1 { @Id Long id; }
@Entity class O { @Id long id; @ManyToAny @AnyDiscriminator(DiscriminatorType.STRING) @AnyDiscriminatorValue(discriminator = "T1", entity = T1.class) @AnyKeyJavaClass(Long.class) @Column(name = "what") @JoinTable(name = "o_any", joinColumns = @JoinColumn(name = "own"), inverseJoinColumns = @JoinColumn(name = "it")) Set<Object> things; }
