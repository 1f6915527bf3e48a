package org.myaypon;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the order of the packages, and what each may touch. */
@AnalyzeClasses(packages = "org.myaypon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ORDER = List.of(
            "data",
            "read",
            "boundary",
            "indicator",
            "classify",
            "sld",
            "style",
            "symbol",
            "text",
            "label",
            "template",
            "page",
            "draw",
            "project",
            "share",
            "carry",
            "series",
            "compare");

    private static final com.tngtech.archunit.core.domain.JavaClasses OURS =
            new com.tngtech.archunit.core.importer.ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.myaypon");

    @TestFactory
    Stream<DynamicTest> aPackageImportsOnlyThoseBeforeIt() {
        return Stream.iterate(0, i -> i < ORDER.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(ORDER.get(i), () -> {
                    Stream<String> later = Stream.concat(
                            ORDER.subList(i + 1, ORDER.size()).stream().map(name -> "org.myaypon." + name + ".."),
                            Stream.of("org.myaypon.cli..", "org.myaypon.ui..", "org.myaypon"));
                    noClasses()
                            .that()
                            .resideInAPackage("org.myaypon." + ORDER.get(i) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later.toArray(String[]::new))
                            .check(OURS);
                }));
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.myaypon.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule desktopDoesNotKnowTheCommandLine = noClasses()
            .that()
            .resideInAPackage("org.myaypon.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.myaypon.cli..");

    @ArchTest
    static final ArchRule commandLineDoesNotKnowTheDesktop = noClasses()
            .that()
            .resideInAPackage("org.myaypon.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.myaypon.ui..");

    @ArchTest
    static final ArchRule javaFxStaysInTheDesktop = noClasses()
            .that(not(resideInAPackage("org.myaypon.ui..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule viewModelsKnowNoScene = noClasses()
            .that()
            .resideInAPackage("org.myaypon.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..");

    @ArchTest
    static final ArchRule pdfAndGraphicsStayInDraw = noClasses()
            .that(not(resideInAPackage("org.myaypon.draw..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.awt.Graphics2D");

    @ArchTest
    static final ArchRule fontsStayInTextAndDraw = noClasses()
            .that(not(resideInAnyPackage("org.myaypon.text..", "org.myaypon.draw..")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.awt.Font")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.awt.font..");

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = noClasses()
            .that(not(resideInAPackage("org.myaypon.cli..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule nobodyPrintsButTheCommandLine = noClasses()
            .that(not(resideInAnyPackage("org.myaypon.cli..", "org.myaypon")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nothingOpensTheNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.nio.channels.spi..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(URLConnection|HttpURLConnection|Socket|ServerSocket|DatagramSocket)");

    @ArchTest
    static final ArchRule namesAreTheFields =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");
}
