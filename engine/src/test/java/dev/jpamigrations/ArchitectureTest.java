package dev.jpamigrations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house: which room may know which. */
@AnalyzeClasses(packages = "dev.jpamigrations", importOptions = ArchitectureTest.OwnCode.class)
class ArchitectureTest {

    private static final String ROOT = "dev.jpamigrations";

    /** A room and the rooms that it may import; every room may import {@code problem}. */
    record Room(String name, List<String> mayImport) {

        Room(String name, String... mayImport) {
            this(name, List.of(mayImport));
        }

        @Override
        public String toString() {
            return name + " -> " + mayImport;
        }
    }

    static Stream<Room> rooms() {
        return Stream.of(
                new Room("problem"),
                new Room("registry"),
                new Room("processor", "registry"),
                new Room("schema"),
                new Room("mapping", "schema", "registry"),
                new Room("mappingfile", "registry", "processor"),
                new Room("discovery", "registry", "processor", "mappingfile", "configuration"),
                new Room("catalog", "schema"),
                new Room("diff", "schema"),
                new Room("ddl", "diff", "schema"),
                new Room("revision"),
                new Room("script", "revision"),
                new Room("ownership", "mapping", "schema", "diff", "revision", "script"),
                new Room("runner", "revision", "script"),
                new Room("report", "revision", "script", "runner"),
                new Room("configuration"),
                new Room("connection", "configuration"),
                new Room("shadow", "runner", "script", "revision", "catalog", "schema", "ddl"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    @DisplayName("imports no room but those it may")
    void arrows(Room room) {
        Set<String> allowed = new TreeSet<>(room.mayImport());
        allowed.add(room.name());
        allowed.add("problem");
        Set<String> forbidden =
                rooms().map(Room::name).filter(n -> !allowed.contains(n)).collect(Collectors.toSet());

        noClasses()
                .that()
                .resideInAPackage(inside(room.name()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        forbidden.stream().map(ArchitectureTest::inside).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(Classes.ALL);
    }

    @ArchTest
    static final ArchRule roomsFormNoCycle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jdbcStaysWhereDatabasesAre = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, inside("catalog"), inside("runner"), inside("shadow"), inside("connection"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule mustacheStaysInScript = noClasses()
            .that()
            .resideOutsideOfPackage(inside("script"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.mustachejava..");

    @ArchTest
    static final ArchRule nothingImportsMaven =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().should().resideInAPackage(ROOT + "..").andShould(beInANullMarkedPackage());

    @ArchTest
    static final ArchRule noStaticStateThatChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static void theRoomsAreAllKnown(JavaClasses imported) {
        Set<String> known = rooms().map(Room::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = imported.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(found);
    }

    private static String inside(String room) {
        return ROOT + "." + room + "..";
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return ArchCondition.from(
                DescribedPredicate.describe("in a package marked @NullMarked", (JavaClass type) -> type.getPackage()
                        .isAnnotatedWith(NullMarked.class)));
    }

    /** Main classes of this project, without the libraries that are relocated into its jars. */
    static final class OwnCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("/shaded/");
        }
    }

    private static final class Classes {
        static final JavaClasses ALL =
                new ClassFileImporter().withImportOption(new OwnCode()).importPackages(ROOT);
    }
}
