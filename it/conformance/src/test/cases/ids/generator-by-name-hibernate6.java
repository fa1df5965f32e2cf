class Generators { public static class Numbering extends org.hibernate.id.enhanced.SequenceStyleGenerator {} }
@Entity class Ticket { @Id @GeneratedValue(generator = "tickets") @GenericGenerator(name = "tickets", strategy = "${package}.Generators$Numbering") Long id; }
@Entity class Receipt { @Id @GeneratedValue(generator = "receipts") @GenericGenerator(name = "receipts", strategy = "${package}.Generators$Numbering", parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "numbers_of_receipts"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "1")}) Long id; }
@Entity @GenericGenerator(name = "vouchers", type = Generators.Numbering.class) class Voucher { @Id @GeneratedValue(generator = "vouchers") Long id; }
