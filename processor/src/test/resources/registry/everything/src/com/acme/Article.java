package com.acme;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Max;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Map;

/** Both kinds of access, an id record, an enum with values of its own, and every kind of annotation value. */
@Entity
@Access(AccessType.FIELD)
@IdClass(Article.Key.class)
@EntityListeners(Article.Listener.class)
class Article {

    @Id
    private long catalogue;

    @Id
    private int number;

    private Size size;

    private Map<String, List<? super Integer[]>> nested;

    @Values(
            flag = true,
            octet = -1,
            small = -2,
            number = 1 + 2,
            big = Long.MAX_VALUE,
            letter = 'ä',
            single = 0.5f,
            fraction = 0.1,
            text = "a\"\u2028",
            constant = ElementType.FIELD,
            literal = Map.Entry.class,
            nested = @Max(3),
            numbers = 4,
            texts = {},
            constants = {ElementType.TYPE, ElementType.METHOD},
            literals = {int.class, String[].class},
            manyNested = {@Max(5), @Max(value = 6, message = "no")})
    private String valued;

    @Transient
    private String title;

    @Access(AccessType.PROPERTY)
    String getTitle() {
        return title;
    }

    void setTitle(String title) {
        this.title = title;
    }

    record Key(long catalogue, int number) {}

    enum Size {
        SMALL("s"),
        LARGE("l");

        @jakarta.persistence.EnumeratedValue
        private final String code;

        Size(String code) {
            this.code = code;
        }
    }

    /** Decides nothing about how an article is stored. */
    static class Listener {
        @PrePersist
        void check(Object entity) {}
    }
}
