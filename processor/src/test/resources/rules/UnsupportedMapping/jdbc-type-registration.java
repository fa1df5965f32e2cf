import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;

@Entity
@JdbcTypeRegistration(value = LongVarcharJdbcType.class, registrationCode = 12) // [UnsupportedMapping] warning
class Purchase {
    @Id long id;
    String text;
}
