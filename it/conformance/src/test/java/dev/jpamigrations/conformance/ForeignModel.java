package dev.jpamigrations.conformance;

import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.hibernate.testing.orm.domain.StandardDomainModel;

/**
 * A model that was written for something else than this suite.
 *
 * @param name what it is called in the report
 * @param managedTypes how many managed types it has at least, so that one that is not read is no success
 * @param reading reads it
 */
record ForeignModel(String name, int managedTypes, Callable<Model> reading) {

    /** Libraries with entities, read from their jars. */
    static Stream<ForeignModel> libraries() {
        Stream<ForeignModel> forAll = Stream.of(
                library("keycloak", 60, "org.keycloak.models.jpa.entities.RealmEntity"),
                library(
                        "axon",
                        11,
                        "org.axonframework.eventhandling.AbstractEventEntry",
                        "org.axonframework.modelling.saga.repository.jpa.SagaEntry",
                        "org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry"),
                library("spring-statemachine", 5, "org.springframework.statemachine.data.jpa.JpaRepositoryState"),
                library("spring-modulith", 3, "org.springframework.modulith.events.jpa.JpaEventPublication"));
        return Stream.concat(forAll, forHibernate6());
    }

    /** Hibernate 7 loads every class in the signature of a method, and DSpace's methods speak of libraries that are not here. */
    private static Stream<ForeignModel> forHibernate6() {
        return Version.getVersionString().startsWith("6.")
                ? Stream.of(library("dspace", 50, "org.dspace.content.Item"))
                : Stream.empty();
    }

    static ForeignModel keycloak() {
        return libraries().findFirst().orElseThrow();
    }

    private static ForeignModel library(String name, int managedTypes, String... members) {
        String model = "libraries/" + name;
        return new ForeignModel(model, managedTypes, () -> Model.fromJarsOf(model, List.of(members)));
    }

    /** The models of Hibernate's own tests. */
    static Stream<ForeignModel> domainModelsOfHibernate() {
        return Arrays.stream(StandardDomainModel.values()).map(ForeignModel::domainModel);
    }

    private static ForeignModel domainModel(StandardDomainModel domain) {
        String name = "hibernate-testing/" + domain.name().toLowerCase(Locale.ROOT);
        List<Class<?>> classes = List.of(domain.getDescriptor().getAnnotatedClasses());
        int entities = (int) classes.stream()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .count();
        return new ForeignModel(name, entities, () -> Model.fromPackageOf(name, classes));
    }

    /** The sample that the documentation tells of. */
    static ForeignModel shop() {
        List<String> modules = List.of("shared-kernel", "catalog", "customers", "orders");
        return new ForeignModel("shop", 20, () -> Model.fromSources("shop", Path.of("../src/it/shop"), modules));
    }

    Model model() throws Exception {
        Model model = reading.call();
        if (model.types().size() < managedTypes) {
            throw new AssertionError(name + " has only " + model.types().size() + " managed types");
        }
        return model;
    }
}
