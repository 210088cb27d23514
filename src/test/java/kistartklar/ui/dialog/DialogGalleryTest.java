package kistartklar.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.Choice;
import kistartklar.ui.shared.Dialogs.Question;
import kistartklar.ui.shared.Dialogs.Selection;
import kistartklar.ui.shared.Dialogs.Way;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program asks and tells in windows of their own: nothing is cut. */
@Tag("looks")
class DialogGalleryTest {

  private Messages messages = Messages.german();
  private static final String FILE = "Beispiel GmbH.kicheck";
  private static final String FACTS = "Beispiel GmbH · 26 Antworten · 17 von 29";

  @TempDir Path folder;

  private String prefix = "dialog-";
  private Gallery gallery = Gallery.usual();

  @Test
  void longerLanguageFits() {
    gallery = Gallery.ofLongerLanguage();
    messages = Pseudo.messages();
    prefix = "longer-dialog-";
    everyDialogFits();
  }

  @Test
  void everyDialogFits() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    Dialogs dialogs =
        Fx.get(() -> new FxDialogs(window.stage, messages, new FxBackground(window.faults::add)));
    paint("leave", () -> dialogs.ask(question("dialog.leave.draft", leaving("save", "discard"))));
    paint("kept", () -> dialogs.ask(question("dialog.leave.kept", leaving("elsewhere", "close"))));
    paint(
        "lost", () -> dialogs.ask(question("dialog.leave.lost", leaving("elsewhere", "discard"))));
    paint(
        "unreadable",
        () -> dialogs.ask(question("dialog.leave.unreadable", leaving("show", "close"))));
    paint("forget", () -> dialogs.ask(question("document.forget", yes("document.forget.yes"))));
    paint(
        "take-over",
        () -> dialogs.ask(question("document.takeOver", yes("document.takeOver.yes"))));
    paint("replace", () -> dialogs.ask(question("dialog.replace", yes("dialog.replace.yes"))));
    paint("report", () -> dialogs.choose(forms(), sheets()));
    paint("recovery", () -> dialogs.choose(recovery()));
    paint("shortcuts", () -> tell(dialogs, "dialog.shortcuts.title", "dialog.shortcuts.text"));
    paint("error", () -> tell(dialogs, "dialog.notSaved.title", "store.save.changed"));
    gallery.assertWhole();
  }

  private void tell(Dialogs dialogs, String title, String text) {
    dialogs.tell(messages.get(title), messages.get(text, "/home/eva/" + FILE));
  }

  private Question<Integer> question(String key, List<Choice<Integer>> choices) {
    return new Question<>(
        messages.get(key + ".title", FILE), messages.get(key + ".text", FILE), choices);
  }

  private List<Choice<Integer>> leaving(String first, String second) {
    return List.of(
        new Choice<>(1, messages.get("dialog.leave." + first)),
        new Choice<>(2, messages.get("dialog.leave." + second)));
  }

  private List<Choice<Integer>> yes(String key) {
    return List.of(new Choice<>(1, messages.get(key)));
  }

  private Selection<String> forms() {
    return new Selection<>(
        messages.get("shell.form.title"),
        List.of(way("shell.form.full"), way("shell.form.share")),
        "shell.form.full",
        messages.get("shell.form.confirm"));
  }

  private Dialogs.Parts<String> sheets() {
    return new Dialogs.Parts<>(
        messages.get("shell.form.sheets"), Map.of("a", "Kosten und Nutzen"), way -> Set.of("a"));
  }

  private Selection<String> recovery() {
    return new Selection<>(
        messages.get("document.recovery.newer"),
        List.of(
            way("document.recovery.draft", FACTS, 3),
            way("document.recovery.compare"),
            way("document.recovery.file", FACTS)),
        "document.recovery.draft",
        messages.get("document.recovery.confirm"));
  }

  private Way<String> way(String key, Object... arguments) {
    return new Way<>(key, messages.get(key), messages.get(key + ".sentence", arguments));
  }

  private void paint(String name, Runnable show) {
    List<Window> before = Fx.get(() -> List.copyOf(Window.getWindows()));
    Platform.runLater(show);
    Fx.run(() -> {});
    Stage dialog =
        Fx.get(() ->
            (Stage)
                Window.getWindows().stream()
                    .filter(window -> !before.contains(window))
                    .findFirst()
                    .orElseThrow());
    gallery.paintDialog(prefix + name, Fx.get(() -> (Region) dialog.getScene().getRoot()));
    Fx.run(dialog::close);
  }
}
