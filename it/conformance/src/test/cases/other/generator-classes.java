import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity class A { @Id @GeneratedValue(generator = "gen_a") @GenericGenerator(name = "gen_a", type = Names.OwnSequenceStyleGenerator.class) Long id; }
@Entity class B { @Id @GeneratedValue(generator = "gen_b") @GenericGenerator(name = "gen_b", type = Names.Counter.class, parameters = { @org.hibernate.annotations.Parameter(name = "sequence_name", value = "bs"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "1") }) Long id; }
@Entity class C { @Id @GeneratedValue(generator = "gen_c") @GenericGenerator(name = "gen_c", strategy = "enhanced-sequence", parameters = { @org.hibernate.annotations.Parameter(name = "sequence_name", value = "cs"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "20"), @org.hibernate.annotations.Parameter(name = "optimizer", value = "none") }) Long id; }
@Entity class D { @Id @GeneratedValue(generator = "gen_d") @GenericGenerator(name = "gen_d", strategy = "enhanced-sequence", parameters = { @org.hibernate.annotations.Parameter(name = "increment_size", value = "20"), @org.hibernate.annotations.Parameter(name = "optimizer", value = "hilo") }) Long id; }
@Entity class E { @Id @GeneratedValue(generator = "gen_e") @GenericGenerator(name = "gen_e", strategy = "enhanced-sequence", parameters = @org.hibernate.annotations.Parameter(name = "optimizer", value = "pooled-lo")) Long id; }
@Entity class F { @Id @GeneratedValue(generator = "gen_f") @GenericGenerator(name = "gen_f", strategy = "identity") Long id; }
@Entity class I { @Id @GeneratedValue(generator = "gen_i") @GenericGenerator(name = "gen_i", type = org.hibernate.id.IdentityGenerator.class) Long id; }
@Entity class G { @Id @GeneratedValue(generator = "gen_g") @GenericGenerator(name = "gen_g", strategy = "enhanced-table") Long id; }
@Entity class H { @Id @GeneratedValue(generator = "gen_h") @GenericGenerator(name = "gen_h", type = Names.OwnTable.class, parameters = { @org.hibernate.annotations.Parameter(name = "table_name", value = "own_numbers"), @org.hibernate.annotations.Parameter(name = "segment_column_name", value = "whose"), @org.hibernate.annotations.Parameter(name = "value_column_name", value = "nr") }) Long id; }
class Names { public static class OwnSequenceStyleGenerator implements IdentifierGenerator { public Object generate(SharedSessionContractImplementor session, Object object) { return 1L; } }
    public static class Counter extends SequenceStyleGenerator { }
    public static class OwnTable extends org.hibernate.id.enhanced.TableGenerator { } }
