package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module is added to the shop, and nobody adds it to the application. */
class UnreachableModuleStory {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
    private static final Pattern MAVENS_PREFIX = Pattern.compile("(?m)^\\[[A-Z]+] ");

    @Test
    void theEntityOfAModuleThatTheApplicationForgotFailsTheBuild() throws IOException {
        Workspace shop = Workspace.copyOf("shop", "stories/unreachable-module");
        addReturns(shop);

        Build forgotten = shop.run("migrations:registry", "migrations:generate", "-pl", "app", "-am");

        assertThat(forgotten)
                .failed()
                .says("com.acme.shop.returns.ReturnNote  entity  shop-returns   unreachable")
                .says("[UnreachableModule] module shop-returns: No history reaches its managed type"
                        + " com.acme.shop.returns.ReturnNote: shop-app does not depend on it.")
                .says("in the POM of shop-app (history shop-app)");
        assertThat(shop.folder().resolve("returns/target")).doesNotExist();
        assertThat(shop.revisions("app")).isEmpty();

        String dependency = pasted(forgotten);
        shop.edit("app/pom.xml", "<dependencies>", "<dependencies>" + dependency);

        assertThat(shop.run("migrations:generate")).succeeded();
        assertThat(Workspace.read(shop.revisions("app").get(0))).contains("create table return_note");

        shop.edit("app/pom.xml", dependency, "");

        assertThat(shop.run("verify")).failed().says("[UnreachableModule] module shop-returns");
    }

    /** The last module of the build, in which nothing is compiled when the application is looked at. */
    private static void addReturns(Workspace shop) throws IOException {
        Path entity = shop.folder().resolve("returns/src/main/java/com/acme/shop/returns/ReturnNote.java");
        Files.createDirectories(entity.getParent());
        Files.writeString(entity, """
                package com.acme.shop.returns;

                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;

                @Entity
                public class ReturnNote {

                    @Id
                    private long id;
                }
                """);
        String pom = Workspace.read(shop.folder().resolve("shared-kernel/pom.xml"));
        Files.writeString(shop.folder().resolve("returns/pom.xml"), pom.replace("shop-shared-kernel", "shop-returns"));
        shop.edit("pom.xml", "<module>app</module>", "<module>app</module><module>returns</module>");
    }

    private static String pasted(Build build) {
        Matcher dependency =
                DEPENDENCY.matcher(MAVENS_PREFIX.matcher(build.output()).replaceAll(""));
        assertThat(dependency.find()).isTrue();
        return dependency.group();
    }
}
