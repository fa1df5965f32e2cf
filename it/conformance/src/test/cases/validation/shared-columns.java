@Entity @Inheritance @DiscriminatorColumn(name = "kind") class Payment {
    @Id long id;
    @Size(max = 100) @Column(name = "kind", insertable = false, updatable = false) String kind;
    @Min(2) Integer amount;
    @NotNull @Max(7) @Column(name = "amount", insertable = false, updatable = false) Integer same;
    @ManyToOne @JoinColumn(name = "payer") Payment payer;
    @NotNull @Min(1) @Column(name = "payer", insertable = false, updatable = false) Long payerId;
}
@Entity class Cash extends Payment { }
@Entity class Receipt { @EmbeddedId ReceiptKey key; @NotNull @ManyToOne @JoinColumn(name = "payment", insertable = false, updatable = false) Payment payment; }
@Embeddable class ReceiptKey implements Serializable { @Max(9) long payment; @Size(max = 5) String number; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
