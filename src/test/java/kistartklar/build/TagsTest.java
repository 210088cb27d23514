package kistartklar.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Every test class says what it needs, so that {@code mvn test -Dgroups=pure} runs in a minute.
 * {@code pure}: no window; {@code window}: the toolkit, without a screen; {@code looks}: pictures
 * of screens and pages.
 */
@Tag("pure")
class TagsTest {

  private static final Set<String> TAGS = Set.of("pure", "window", "looks");

  private static final JavaClasses TEST_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("kistartklar");

  private static boolean isTest(Class<?> type) {
    return !AnnotationSupport.findAnnotatedMethods(
            type, Testable.class, HierarchyTraversalMode.TOP_DOWN)
        .isEmpty();
  }

  private static List<String> tags(Class<?> type) {
    return AnnotationSupport.findRepeatableAnnotations(type, Tag.class).stream()
        .map(Tag::value)
        .filter(TAGS::contains)
        .toList();
  }

  @Test
  void everyTestClassHasOneTag() {
    List<Class<?>> tests =
        TEST_CLASSES.stream().<Class<?>>map(JavaClass::reflect).filter(TagsTest::isTest).toList();
    assertThat(tests).hasSizeGreaterThan(200);
    assertThat(tests.stream().filter(test -> tags(test).size() != 1).map(Class::getName))
        .as("classes that need one of @Tag(\"pure\"), @Tag(\"window\"), @Tag(\"looks\")")
        .isEmpty();
  }

  @Test
  void pureTestsStartNoWindow() {
    assertThat(usersOf(TEST_CLASSES.get("kistartklar.ui.testing.Fx")))
        .hasSizeGreaterThan(100)
        .noneMatch(type -> tags(type.reflect()).equals(List.of("pure")));
  }

  /** All classes that use a class, also by way of others. */
  private static Set<JavaClass> usersOf(JavaClass used) {
    Set<JavaClass> users = new HashSet<>();
    Deque<JavaClass> open = new ArrayDeque<>(List.of(used));
    while (!open.isEmpty()) {
      open.pop().getDirectDependenciesToSelf().stream()
          .map(Dependency::getOriginClass)
          .filter(users::add)
          .forEach(open::push);
    }
    return users;
  }
}
