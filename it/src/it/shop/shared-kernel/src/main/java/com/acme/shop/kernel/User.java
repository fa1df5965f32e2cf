package com.acme.shop.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

/** Somebody who works for the shop. Works at a branch, whose manager is again a user. */
@Entity
@Table(name = "users", uniqueConstraints = @UniqueConstraint(name = "uk_users_login", columnNames = "login"))
public class User extends AuditedEntity {

    @Column(nullable = false, length = 40)
    private String login;

    @Column(nullable = false, length = 160)
    private String displayName;

    private boolean active = true;

    @ManyToOne(fetch = FetchType.LAZY)
    private Branch branch;

    @ManyToMany
    @JoinTable(
            name = "user_roles",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "role_id"))
    private Set<Role> roles = new HashSet<>();

    protected User() {}

    public User(String login, String displayName, Branch branch) {
        this.login = login;
        this.displayName = displayName;
        this.branch = branch;
    }

    public void grant(Role role) {
        roles.add(role);
    }
}
