package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import kistartklar.exchange.WriteResult;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.ManualBackground;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said while a file is written and afterwards, and what the user can do about it. */
@Tag("window")
class FileWritingTest {

  private static final Path TARGET = Path.of("bericht.pdf");

  private final Messages messages = Messages.german();
  private final ManualBackground background = new ManualBackground();
  private final List<Path> opened = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private final BorderPane root = Fx.get(() -> new BorderPane());
  private final Banner notice =
      Fx.get(() -> {
        Banner banner = new Banner(root);
        root.setTop(banner);
        new Scene(root, 800, 400);
        return banner;
      });
  private final FileWriting writing =
      new FileWriting(messages, background, (file, onNothing) -> opened.add(file));

  private void write(FileWriting.Work work) {
    Fx.run(() -> writing.write(notice, TARGET, work, "", written::add));
  }

  private boolean says(String words) {
    return Fx.get(() -> notice.isVisible() && texts().anyMatch(text -> text.startsWith(words)));
  }

  /** What stands in the line; its scroll pane has it from the first layout on. */
  private Stream<String> texts() {
    root.applyCss();
    root.layout();
    return Find.texts(root).stream();
  }

  private void press(String name) {
    Fx.run(() ->
        Find.visible(root)
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(button -> button.getText().equals(name))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private void wait(FileWriting.Work work) {
    write(work);
    Fx.run(() -> background.pass(CancellableWork.NOTICEABLE));
    assertThat(says("„bericht.pdf“ wird geschrieben …")).isTrue();
  }

  @Test
  void aLateCancelHidesNothingElse() {
    List<BooleanSupplier> asked = new ArrayList<>();
    wait((target, cancelled) -> {
      asked.add(cancelled);
      return new WriteResult.Cancelled();
    });
    press("Abbrechen");
    assertThat(Fx.get(notice::isVisible)).isFalse();
    Fx.run(() -> notice.say("Etwas anderes", messages, false));
    Fx.run(background::finishOne);
    assertThat(asked.getFirst().getAsBoolean()).isTrue();
    assertThat(says("Etwas anderes")).isTrue();
  }

  @Test
  void aFileThatWasWrittenAllTheSameIsNamed() {
    wait((target, cancelled) -> new WriteResult.Written(target));
    press("Abbrechen");
    Fx.run(background::finishOne);
    assertThat(says("„bericht.pdf“ ist gespeichert.")).isTrue();
    press("Öffnen");
    assertThat(opened).containsExactly(TARGET);
  }

  @Test
  void whatIsOverSoonShowsNoProgress() {
    write((target, cancelled) -> new WriteResult.Written(target));
    assertThat(Fx.get(notice::isVisible)).isFalse();
    Fx.run(background::finishOne);
    assertThat(says("„bericht.pdf“ ist gespeichert.")).isTrue();
    assertThat(written).containsExactly(TARGET);
    Fx.run(() -> background.pass(CancellableWork.NOTICEABLE));
    assertThat(says("„bericht.pdf“ ist gespeichert.")).isTrue();
  }

  @Test
  void aFileInUseIsWrittenUnderAnotherName() {
    Path free = Path.of("bericht 2.pdf");
    write((target, cancelled) ->
        target.equals(TARGET)
            ? new WriteResult.Busy(Message.of("dialog.close"), free)
            : new WriteResult.Written(target));
    Fx.run(background::finishOne);
    press("Als „bericht 2.pdf“ speichern");
    Fx.run(background::finishOne);
    assertThat(written).containsExactly(free);
  }

  @Test
  void aFaultAndARefusalAreTold() {
    write((target, cancelled) -> {
      throw new IllegalStateException("kaputt");
    });
    Fx.run(background::finishOne);
    assertThat(says("„bericht.pdf“ wurde nicht geschrieben")).isTrue();
    write((target, cancelled) -> new WriteResult.Refused(Message.of("dialog.close")));
    Fx.run(background::finishOne);
    assertThat(says(messages.get("dialog.close"))).isTrue();
  }
}
