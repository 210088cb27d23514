package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.RandomDocuments;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who only looks at a document changes nothing in it. */
@Tag("window")
class LookingOnlyTest {

  private static void lookAtAll(Assessment assessment) {
    Window window = new Window(assessment, Steps.ALL.getFirst(), 1240, 800);
    for (StepId step : Steps.ALL) {
      window.goTo(step);
      assertThat(window.model().assessment()).as("%s", step).isSameAs(assessment);
    }
  }

  @Test
  void exampleStaysAsItIs() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("assets/Beispiel Großhandel.kicheck"));
    LoadResult.Loaded loaded = (LoadResult.Loaded) DocumentFormat.read(bytes);
    lookAtAll(loaded.document().assessment());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void hostileDocumentsStayAsTheyAre(long seed) {
    lookAtAll(new RandomDocuments(seed).next().assessment());
  }
}
