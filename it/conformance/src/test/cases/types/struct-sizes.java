@Entity class P { @Id long id; Many many; }
@Embeddable @Struct(name = "many") class Many {
    byte[] bytes; String aText; @Column(length = 3000) String longText; long bLong; short aShort; boolean flag;
    LocalDateTime moment; UUID uuid; BigDecimal decimal; double number; @Lob String text; Integer zInt;
}
