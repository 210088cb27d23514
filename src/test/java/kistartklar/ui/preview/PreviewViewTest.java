package kistartklar.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.testing.FocusWalk;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.SamplePdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("window")
class PreviewViewTest {

  private static final byte[] PDF = SamplePdf.of(9);

  private final Preview preview = new Preview(PDF, new FakePrinting()).painted();

  private int current() {
    return Fx.get(() -> preview.strip().currentProperty().get());
  }

  private int percent() {
    return Fx.get(() -> Zoom.percent(preview.strip().scaleProperty().get()));
  }

  private void zoom(Zoom zoom) {
    Fx.run(() -> preview.strip().zoomProperty().set(zoom));
    preview.painted();
  }

  @Test
  void startsWithWholeFirstPage() {
    assertThat(preview.says("Seite 1 von 9")).isTrue();
    assertThat(preview.shown()).first().isEqualTo(0);
    double height = Fx.get(() -> preview.pages().getFirst().getHeight());
    assertThat(height).isLessThan(Fx.get(() -> preview.strip().getHeight()));
  }

  @Test
  void pagesHaveTheHeightOfALowWindow() {
    double before = Fx.get(() -> preview.strip().getHeight());
    Fx.setTextSize(preview.view, TextSize.DOUBLE);
    preview.painted();
    assertThat(Fx.get(() -> preview.strip().getHeight())).isGreaterThan(before);
    assertThat(FocusWalk.around(preview.view).faults()).isEmpty();
    Fx.setTextSize(preview.view, TextSize.NORMAL);
    preview.painted();
    assertThat(Fx.get(() -> preview.strip().getHeight())).isEqualTo(before);
    assertThat(FocusWalk.around(preview.view).faults()).isEmpty();
  }

  @Test
  void goesForwardAndBack() {
    preview.press("Vor");
    preview.press("Vor");
    assertThat(preview.says("Seite 3 von 9")).isTrue();
    assertThat(preview.shown()).contains(2);

    preview.press("Zurück");
    assertThat(preview.says("Seite 2 von 9")).isTrue();
    assertThat(preview.shown()).contains(1);
  }

  @Test
  void endsAtFirstAndLastPage() {
    assertThat(Fx.get(() -> preview.button("Zurück").isDisabled())).isTrue();

    for (int i = 0; i < 8; i++) {
      preview.press("Vor");
    }

    assertThat(preview.says("Seite 9 von 9")).isTrue();
    assertThat(Fx.get(() -> preview.button("Vor").isDisabled())).isTrue();
    assertThat(Fx.get(() -> preview.button("Zurück").isDisabled())).isFalse();
  }

  @Test
  void holdsOnlyPagesInView() {
    zoom(new Zoom.Percent(200));
    assertThat(preview.shown()).containsExactly(0);

    Fx.run(() -> preview.strip().goTo(5));
    preview.painted();

    assertThat(preview.shown()).contains(5).doesNotContain(0).hasSizeLessThan(3);
  }

  @Test
  void paintsPagesAsLargeAsShown() {
    zoom(new Zoom.Percent(200));

    preview.await(() -> {
      PageView page = preview.pages().getFirst();
      return page.picture().getWidth() == page.getWidth();
    });
    assertThat(Fx.get(() -> preview.pages().getFirst().getWidth())).isBetween(1585.0, 1590.0);
  }

  @ParameterizedTest
  @CsvSource({"PLUS, 110", "ADD, 110", "MINUS, 90", "SUBTRACT, 90"})
  void zoomsByKeys(KeyCode key, int expected) {
    zoom(new Zoom.Percent(100));

    preview.key(key, true);

    assertThat(percent()).isEqualTo(expected);
  }

  @Test
  void returnsToHundredPercentByKey() {
    preview.key(KeyCode.DIGIT0, true);

    assertThat(percent()).isEqualTo(100);
    assertThat(preview.says("100\u00a0%")).isTrue();
  }

  @Test
  void fitsPageWidth() {
    preview.press("Seitenbreite");
    preview.painted();

    double room = Fx.get(() -> preview.strip().getWidth());
    assertThat(Fx.get(() -> preview.pages().getFirst().getWidth())).isBetween(room - 60, room - 40);
  }

  @Test
  void staysAtItsPageWhenZoomed() {
    Fx.run(() -> preview.strip().goTo(4));
    zoom(new Zoom.Percent(150));

    assertThat(current()).isEqualTo(4);
    assertThat(preview.shown()).contains(4);
    assertThat(preview.says("Seite 5 von 9")).isTrue();
  }

  @Test
  void scrollsByKeysAlone() {
    zoom(new Zoom.PageWidth());

    preview.key(KeyCode.END, false);
    assertThat(current()).isEqualTo(8);
    preview.key(KeyCode.HOME, false);
    assertThat(current()).isZero();
    for (int i = 0; i < 5; i++) {
      preview.key(KeyCode.PAGE_DOWN, false);
    }
    assertThat(current()).isBetween(1, 2);
  }

  @Test
  void callsBack() {
    preview.press("Im PDF-Programm öffnen");
    preview.press("Als PDF speichern …");
    preview.press("Schließen");

    assertThat(preview.called).containsExactly("open", "save", "close");
  }

  @Test
  void closesByEscape() {
    preview.key(KeyCode.ESCAPE, false);

    assertThat(preview.called).containsExactly("close");
  }

  @Test
  void escapeWhilePrintingStopsPrintingInstead() {
    FakePrinting printing = new FakePrinting();
    Preview[] other = new Preview[1];
    printing.afterPage = () -> other[0].key(KeyCode.ESCAPE, false);
    other[0] = new Preview(PDF, printing).painted();

    other[0].key(KeyCode.P, true);
    other[0].await(() -> other[0].notice().equals(other[0].messages.get("print.cancelled")));

    assertThat(other[0].called).isEmpty();
    assertThat(printing.dropped).isTrue();
  }

  @Test
  void saysSoWhenPdfCannotBeRead() {
    Preview broken = new Preview(new byte[] {1, 2, 3}, new FakePrinting());

    broken.await(() -> broken.says(broken.messages.get("preview.unreadable")));

    assertThat(Fx.get(() -> broken.button("Drucken …").isDisabled())).isTrue();
    assertThat(Fx.get(() -> broken.button("Als PDF speichern …").isDisabled())).isFalse();
  }

  @Test
  void namesEverythingThatTakesTheFocus() {
    List<Node> focusable =
        Fx.get(() -> all(preview.view).filter(Node::isFocusTraversable).toList());

    assertThat(focusable)
        .hasSizeGreaterThan(9)
        .allSatisfy(node -> {
          boolean labelled = node instanceof Labeled labeled && labeled.getText().length() > 1;
          assertThat(labelled || node.getAccessibleText() != null).as(node.toString()).isTrue();
        });
    assertThat(preview.pages().getFirst().getAccessibleText()).isEqualTo("Seite 1 von 9");
  }

  private static Stream<Node> all(Node node) {
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(PreviewViewTest::all)
            : Stream.of());
  }
}
