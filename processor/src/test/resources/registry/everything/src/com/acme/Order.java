package com.acme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Orders")
@Table(
        name = "orders",
        uniqueConstraints = @UniqueConstraint(name = "uq_code", columnNames = {"code"}),
        indexes = {@Index(columnList = "state, code"), @Index(columnList = "total desc")})
@SequenceGenerator(name = "s", allocationSize = 1)
@NamedQuery(name = "a", query = "select o from Orders o")
@NamedQuery(name = "b", query = "select o from Orders o where o.code = '\"<>'")
public class Order extends Unmanaged<Order.State> {

    public enum State {
        OPEN {
            @Override
            boolean isFinal() {
                return false;
            }
        },
        CLOSED;

        private String unmapped;

        boolean isFinal() {
            return true;
        }
    }

    @Column(length = Sizes.CODE, nullable = false)
    @Size(min = 1, max = 2 * Sizes.CODE)
    @Code
    private String code;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(targetEntity = Customer.class, optional = false)
    @JoinColumn(name = "customer_a")
    @JoinColumn(name = "customer_b")
    private Party customer;

    @ElementCollection
    private Map<State, @NotNull Line> lines;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total", precision = 12, scale = 2))
    private Money total;

    @Convert(converter = MoneyConverter.class)
    private Money discount;

    @JdbcTypeCode(SqlTypes.JSON)
    private Payload payload;

    @ColumnDefault("0")
    private double weight;

    @JustForTheCompiler
    private byte[] checksum;

    private boolean paid;

    @Column(name = "unused")
    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public String getCode() {
        return code;
    }

    public String getURL() {
        return null;
    }

    static String getStatic() {
        return null;
    }

    public String get() {
        return null;
    }

    public String getWith(int argument) {
        return null;
    }

    @Embeddable
    public record Line(@Column(name = "n") int amount, @NotNull String article) {}

    /** Embedded by the attribute's annotation alone. */
    public static class Money {
        private BigDecimal amount;
        private java.util.Currency currency;
    }

    public static class Payload implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
        private String text;
    }

    interface Sizes {
        int CODE = 20;
    }
}
