package kistartklar.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps its layering, and every rule is known to notice a break. */
@Tag("pure")
class ArchitectureTest {

  private static final String PRODUCT = "kistartklar";
  private static final String FIXTURE = "fixture.architecture";

  private static final JavaClasses PRODUCT_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(PRODUCT);
  private static final JavaClasses FIXTURE_CLASSES =
      new ClassFileImporter().importPackages(FIXTURE);

  static Stream<String> rules() {
    return ArchitectureRules.of(PRODUCT).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void productKeepsRule(String rule) {
    EvaluationResult result =
        ArchitectureRules.of(PRODUCT).get(rule).allowEmptyShould(true).evaluate(PRODUCT_CLASSES);
    assertThat(result.getFailureReport().getDetails()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleNoticesBreak(String rule) {
    EvaluationResult result =
        ArchitectureRules.of(FIXTURE).get(rule).allowEmptyShould(true).evaluate(FIXTURE_CLASSES);
    assertThat(result.hasViolation()).isTrue();
  }

  @Test
  void sourceFilesStaySmall() throws Exception {
    assertThat(longerThan(350)).isEmpty();
    assertThat(longerThan(20)).as("a limit that every file keeps proves nothing").isNotEmpty();
  }

  private static List<Path> longerThan(int lines) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> lines(file) > lines)
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyPackageIsDescribed() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<Path> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toSet());
      assertThat(packages)
          .isNotEmpty()
          .allSatisfy(folder ->
              assertThat(folder.resolve("package-info.java"))
                  .content()
                  .contains("/**", "@NullMarked"));
    }
  }
}
