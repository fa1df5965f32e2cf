/**
 * What an application's own configuration files say.
 *
 * <pre>{@code
 * SpringConfiguration spring = new SpringConfiguration(Path.of("src/main/resources"), name -> Optional.empty());
 * spring.lookUp("spring.datasource.url");
 * }</pre>
 */
@NullMarked
package dev.jpamigrations.configuration;

import org.jspecify.annotations.NullMarked;
