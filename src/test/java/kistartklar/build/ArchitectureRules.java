package kistartklar.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The layering of the product as rules over the classes below a root package. */
final class ArchitectureRules {

  private static final Set<String> NETWORK =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.net.URLConnection",
          "java.net.HttpURLConnection");

  private ArchitectureRules() {}

  /** All rules by name, for the product or for a fixture with the same package names. */
  static Map<String, ArchRule> of(String root) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "the domain sees only the JDK and JSpecify",
        classes()
            .that()
            .resideInAPackage(root + ".domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(root + ".domain..", "java..", "org.jspecify..")
            .because("it must be testable and readable without any framework"));
    rules.put(
        "Jackson only in content, store and cli",
        only(root, "tools.jackson..", ".content..", ".store..", ".cli..")
            .because("the stored shape is nobody else's affair"));
    rules.put(
        "no tree or binding of Jackson in cli",
        noClasses()
            .that()
            .resideInAPackage(root + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..")
            .because("commands only write JSON, and the generator starts without the rest"));
    rules.put(
        "OpenPDF only in report.pdf",
        only(root, "org.openpdf.text..", ".report.pdf..")
            .because("the tagging layer must be reusable and the library replaceable"));
    rules.put(
        "the page renderer only in report.preview",
        only(root, "org.openpdf.renderer..", ".report.preview..")
            .because("it can be replaced without touching writing or the window"));
    rules.put(
        "the SVG library only in report.picture",
        only(root, "com.github.weisj.jsvg..", ".report.picture..")
            .because("what reads files from strangers stays in one place"));
    rules.put(
        "the preview's pages know no assessment",
        noClasses()
            .that()
            .resideInAPackage(root + ".report.preview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                root + ".domain..", root + ".text..", root + ".report", root + ".report.pdf..")
            .because("they show any PDF"));
    rules.put(
        "JavaFX only in ui and App",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .and()
            .resideOutsideOfPackage(root + ".ui..")
            .and(not(describe("are App", type -> type.getName().startsWith(root + ".App"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("commands run where no JavaFX can be loaded"));
    rules.put(
        "report, store and content do not see the window",
        noClasses()
            .that()
            .resideInAnyPackage(
                root + ".report..", root + ".store..", root + ".content..", root + ".text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(root + ".ui..", root + ".cli..")
            .because("dependencies run one way"));
    rules.put(
        "exchange sees neither window nor commands",
        noClasses()
            .that()
            .resideInAPackage(root + ".exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(root + ".ui..", root + ".cli..")
            .because("both open and write files through it"));
    rules.put("report sees neither store nor content", apart(root, "report", "store", "content"));
    rules.put("store sees neither report nor content", apart(root, "store", "report", "content"));
    rules.put("content sees neither report nor store", apart(root, "content", "report", "store"));
    rules.put(
        "Platform.runLater only in ui.shared",
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".ui.shared..")
            .should()
            .callMethodWhere(
                describe(
                    "Platform.runLater is called",
                    (JavaMethodCall call) ->
                        call.getTargetOwner().getName().equals("javafx.application.Platform")
                            && call.getName().equals("runLater")))
            .because("one helper returns from background work and reports its failures"));
    rules.put(
        "ui.document draws nothing",
        noClasses()
            .that()
            .resideInAPackage(root + ".ui.document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .because("the life of a document can be tested without a window"));
    rules.put(
        "ui.command does not see ui.shell",
        noClasses()
            .that()
            .resideInAPackage(root + ".ui.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".ui.shell..")
            .because("commands know the window as a DocumentWindow only"));
    rules.put(
        "no simple class name twice",
        classes()
            .that()
            .resideInAPackage(root + "..")
            .and()
            .areTopLevelClasses()
            .should(haveANameOfTheirOwn())
            .because("a name in a file, a stack trace or a talk means one class"));
    rules.put(
        "no network",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .should()
            .dependOnClassesThat(
                describe("are for the network", type -> NETWORK.contains(type.getName())))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javafx.scene.web.."))
            .orShould()
            .callMethodWhere(
                describe(
                    "a URL is opened",
                    (JavaMethodCall call) ->
                        call.getTargetOwner().getName().equals("java.net.URL")
                            && call.getName().startsWith("open")))
            .because("nothing that was entered leaves the PC"));
    rules.put(
        "no mutable static state",
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(root + "..")
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("what is shared by everybody belongs to nobody"));
    rules.put(
        "no cycles between packages", slices().matching(root + ".(**)").should().beFreeOfCycles());
    return rules;
  }

  private static ArchRule only(String root, String library, String... homes) {
    String[] packages = new String[homes.length];
    for (int i = 0; i < homes.length; i++) {
      packages[i] = root + homes[i];
    }
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule apart(String root, String one, String... others) {
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = root + "." + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(root + "." + one + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("each can be replaced without touching the others");
  }

  private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
    return new ArchCondition<>("have a simple name that no other class has") {

      private final Map<String, String> seen = new LinkedHashMap<>();

      @Override
      public void init(Collection<JavaClass> all) {
        seen.clear();
      }

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String other = seen.putIfAbsent(type.getSimpleName(), type.getName());
        boolean alone = other == null || type.getSimpleName().equals("package-info");
        events.add(new SimpleConditionEvent(type, alone, type.getName() + " and " + other));
      }
    };
  }

  private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
    return DescribedPredicate.not(predicate);
  }
}
