package kistartklar.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.SamplePdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class PrintFlowTest {

  private final FakePrinting printing = new FakePrinting();

  private Preview preview(Printing system) {
    Preview preview = new Preview(SamplePdf.of(3), system).painted();
    preview.press(preview.messages.get("preview.print"));
    return preview;
  }

  private static void ends(Preview preview, String key, Object... arguments) {
    String text = preview.messages.get(key, arguments);
    preview.await(() -> preview.notice().equals(text));
    assertThat(Fx.get(() -> preview.button(preview.messages.get("preview.print")).isDisabled()))
        .isFalse();
  }

  @Test
  void printsAllPagesInThreeHundredDots() {
    ends(preview(printing), "print.done", 3, "Büro");

    assertThat(printing.printed).hasSize(3);
    assertThat(printing.finished).isTrue();
    assertThat(printing.dropped).isFalse();
    assertThat(printing.printed)
        .allSatisfy(image -> {
          assertThat(image.width()).isBetween(2479, 2481);
          assertThat(image.height()).isBetween(3507, 3509);
        });
    assertThat(printing.sizes.getFirst().width()).isBetween(595.0, 595.5);
  }

  @Test
  void printsChosenPagesOnly() {
    printing.choice = Optional.of(List.of(1));

    ends(preview(printing), "print.done", 1, "Büro");

    assertThat(printing.printed).hasSize(1);
  }

  @Test
  void saysSoWhenNoChosenPageExists() {
    printing.choice = Optional.of(List.of());

    ends(preview(printing), "print.no-pages", 3);

    assertThat(printing.dropped).isTrue();
  }

  @Test
  void saysNothingWhenUserLeavesDialog() {
    printing.choice = Optional.empty();
    Preview preview = preview(printing);

    preview.await(() -> printing.dropped);

    assertThat(preview.notice()).isEmpty();
    assertThat(printing.printed).isEmpty();
  }

  @Test
  void saysNothingWhileTheSystemAsks() {
    List<String> said = new ArrayList<>();
    Preview preview = new Preview(SamplePdf.of(3), printing).painted();
    printing.whileChoosing = () -> said.add(preview.notice());
    preview.press(preview.messages.get("preview.print"));

    ends(preview, "print.done", 3, "Büro");

    assertThat(said).containsExactly("");
  }

  @Test
  void stopsAfterPageThatFails() {
    printing.prints = number -> number < 2;

    ends(preview(printing), "print.failed");

    assertThat(printing.printed).hasSize(2);
    assertThat(printing.dropped).isTrue();
    assertThat(printing.finished).isFalse();
  }

  @Test
  void saysSoWhenPrinterDoesNotTakeIt() {
    printing.finishes = false;

    ends(preview(printing), "print.failed");
  }

  @Test
  void saysSoWhenSystemThrows() {
    printing.afterPage =
        () -> {
          throw new IllegalStateException("paper");
        };

    ends(preview(printing), "print.failed");

    assertThat(printing.dropped).isTrue();
  }

  @Test
  void stopsWhenCancelled() {
    Preview[] preview = new Preview[1];
    printing.afterPage = () -> preview[0].press(preview[0].messages.get("print.cancel"));
    preview[0] = new Preview(SamplePdf.of(3), printing).painted();

    preview[0].press(preview[0].messages.get("preview.print"));

    ends(preview[0], "print.cancelled");
    assertThat(printing.printed).hasSize(1);
    assertThat(printing.dropped).isTrue();
    assertThat(printing.finished).isFalse();
  }

  @Test
  void canBeSavedWithoutPrinter() {
    Preview preview = preview(name -> new Printing.NoPrinter());

    ends(preview, "print.no-printer");
    preview.press(preview.messages.get("preview.save"));

    assertThat(preview.called).containsExactly("save");
  }

  @Test
  void offersToSaveWithoutSpooler() {
    ends(preview(new FxPrinting(true, Path.of("/does/not/exist"))), "print.no-spooler");
  }
}
