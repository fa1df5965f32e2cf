package com.acme.shop.spring;

import dev.jpamigrations.generated.Registry_shop_spring;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Starts Hibernate by Spring, which looks for no entities since it is told of them. */
@Configuration
public class ShopConfiguration {

    @Bean
    PersistenceManagedTypes managedTypes() {
        return PersistenceManagedTypes.of(Registry_shop_spring.managedTypes(), List.of());
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource database, PersistenceManagedTypes types) {
        LocalContainerEntityManagerFactoryBean shop = new LocalContainerEntityManagerFactoryBean();
        shop.setDataSource(database);
        shop.setManagedTypes(types);
        shop.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        shop.setJpaPropertyMap(Map.of(
                "hibernate.physical_naming_strategy",
                CamelCaseToUnderscoresNamingStrategy.class.getName(),
                "jakarta.persistence.schema-generation.database.action",
                "validate"));
        return shop;
    }
}
