@IdGeneratorType(Generators.Numbering.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Numbered {}
@IdGeneratorType(Generators.Tabling.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Tabled {}
@IdGeneratorType(Generators.Making.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Made {}
class Generators {
    public static class Numbering extends org.hibernate.id.enhanced.SequenceStyleGenerator {}
    public static class Tabling extends org.hibernate.id.enhanced.TableGenerator {}
    public static class Making implements org.hibernate.id.IdentifierGenerator {
        public Object generate(org.hibernate.engine.spi.SharedSessionContractImplementor session, Object owner) { return 1L; }
    }
}
@Entity class Ticket { @Id @Numbered Long id; }
@Entity @Table(name = "receipts") class Receipt { @Id @GeneratedValue @Numbered Long id; }
@Entity class Voucher { @Id @Tabled Long id; }
@Entity class Coupon { @Id @Made Long id; }
@Entity class Bill { @Id @GeneratedValue @Made Long id; }
