/**
 * Whole Maven builds that use the plugin as users do.
 *
 * <p>A story copies a sample project into a {@link dev.jpamigrations.it.Workspace}, types Maven commands there, edits
 * files in between, and looks at what each {@link dev.jpamigrations.it.Build} printed, at the files, and at the database:
 *
 * <pre>{@code
 * Workspace shop = Workspace.copyOf("shop", "stories/shop");
 * assertThat(shop.run("migrations:generate")).succeeded();
 * shop.edit("orders/…/Order.java").replace("private Instant placedAt;", "private Instant placedAt; private String note;");
 * assertThat(shop.run("verify")).failed().says("com.acme.shop.orders.Order#note (Order.java:");
 * }</pre>
 */
@NullMarked
package dev.jpamigrations.it;

import org.jspecify.annotations.NullMarked;
