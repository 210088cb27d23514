package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kistartklar.store.Migrations.Migration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@Tag("pure")
class MigrationsTest {

  private static Migration adding(String name, int from) {
    return new Migration(
        name,
        from,
        tree -> {
          ObjectNode changed = tree.deepCopy();
          changed.put("steps", changed.path("steps").asString("") + name);
          return changed;
        });
  }

  private static String stepsFrom(int version) {
    Fields root = Fields.root(JsonReader.read("{}"));
    Migrations three = new Migrations(1, List.of(adding("a", 1), adding("b", 2), adding("c", 3)));
    Fields migrated = three.current(root, version);
    assertThat(root.object().has("steps")).isFalse();
    return migrated.text("steps").orElse("");
  }

  @Test
  void areTakenFromTheDocumentsVersionOn() {
    assertThat(stepsFrom(1)).isEqualTo("abc");
    assertThat(stepsFrom(3)).isEqualTo("c");
    assertThat(stepsFrom(4)).isEmpty();
  }

  @Test
  void leadFromEachVersionToTheNext() {
    assertThat(Migrations.ALL.steps())
        .extracting(Migration::from)
        .containsExactlyElementsOf(IntStream.range(1, Names.FORMAT_VERSION).boxed().toList());
    assertThat(Migrations.ALL.steps()).extracting(Migration::name).doesNotHaveDuplicates();
  }
}
