@Entity class Invoice { @Id @GeneratedValue(generator = "i") @SequenceGenerator(name = "i", sequenceName = "billing.invoice_numbers", allocationSize = 1) int id; }
@Entity class Receipt { @Id @GeneratedValue(generator = "r") @SequenceGenerator(name = "r", sequenceName = "billing.receipt_numbers", schema = "ignored") int id; }
@Entity @Table(name = "orders") class Order { @Id @GeneratedValue(generator = "o") @TableGenerator(name = "o", table = "billing.order_numbers") int id; }
@Entity class Reminder { @Id @GeneratedValue(generator = "billing.reminder_numbers") int id; }
@Entity @Table(name = "billing.vouchers") class Voucher { @Id @GeneratedValue int id; }
@Entity class Coupon { @Id @GeneratedValue(generator = "c") @SequenceGenerator(name = "c", sequenceName = "\"billing\".\"Coupon numbers\"") int id; }
