package kistartklar.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kistartklar.text.FileNames;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.Awaited;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.LimitedHeight;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Stylesheets;
import kistartklar.ui.shared.Texts;

/** Dialogs over a window. */
public final class FxDialogs implements Dialogs {

  /** A folder that cannot be found by then is not offered. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Stage owner;
  private final Messages messages;
  private final Background background;

  /**
   * Makes dialogs over a window.
   *
   * @param background where drives are asked that may not answer
   */
  public FxDialogs(Stage owner, Messages messages, Background background) {
    this.owner = owner;
    this.messages = messages;
    this.background = background;
  }

  /** Whether something is so on a drive; not if the drive does not answer. */
  private boolean is(Path path, Predicate<Path> so) {
    return Awaited.answer(background, () -> so.test(path), PATIENCE, false);
  }

  @Override
  public <T> Optional<T> ask(Question<T> question) {
    Map<ButtonType, T> values = new LinkedHashMap<>();
    Dialog<ButtonType> dialog = dialog(question.title(), question.text());
    boolean first = true;
    for (Choice<T> choice : question.choices()) {
      ButtonType type =
          new ButtonType(choice.label(), first ? ButtonData.OK_DONE : ButtonData.OTHER);
      first = false;
      values.put(type, choice.value());
      dialog.getDialogPane().getButtonTypes().add(type);
    }
    ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().add(cancel);
    if (question.choices().getFirst().isFinal()) {
      makeDefault(dialog, cancel);
    }
    return dialog.showAndWait().flatMap(type -> Optional.ofNullable(values.get(type)));
  }

  @Override
  public void tell(String title, String text) {
    Dialog<ButtonType> dialog = dialog(title, text);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.showAndWait();
  }

  @Override
  public <T> Optional<T> choose(Selection<T> selection) {
    WaysPane<T> ways = new WaysPane<>(selection);
    return choose(selection, ways, ways).map(confirmed -> ways.chosen());
  }

  @Override
  public <T> Optional<Chosen<T>> choose(Selection<T> selection, Parts<T> parts) {
    WaysPane<T> ways = new WaysPane<>(selection);
    PartsPane<T> ticks = new PartsPane<>(messages, parts, ways.chosen());
    ways.onChosen(ticks::show);
    VBox content = Style.GAP.on(new VBox(ways, ticks));
    return choose(selection, ways, content)
        .map(confirmed -> new Chosen<>(ways.chosen(), ticks.ticked(ways.chosen())));
  }

  private <T> Optional<ButtonType> choose(
      Selection<T> selection, WaysPane<T> ways, Region content) {
    Dialog<ButtonType> dialog =
        dialog(
            selection.title(),
            new VBox(Texts.wrapped(selection.title(), Style.SECTION_TITLE), content));
    ButtonType confirm = new ButtonType(selection.confirm(), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(confirm, cancel);
    dialog.setOnShown(event -> ways.focusChosen());
    return dialog.showAndWait().filter(confirm::equals);
  }

  private Dialog<ButtonType> dialog(String title, String text) {
    return dialog(title, new VBox(Texts.wrapped(title, Style.SECTION_TITLE), Texts.wrapped(text)));
  }

  private Dialog<ButtonType> dialog(String title, VBox words) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    // One that cannot be resized is shown as high as a title by some window managers on Linux: they
    // are told its size as the only one possible before it has one.
    dialog.setResizable(true);
    Style.DIALOG_WORDS.on(words);
    LimitedHeight content =
        new LimitedHeight(words, dialog.titleProperty(), () -> Double.MAX_VALUE);
    dialog.getDialogPane().setContent(content);
    dialog.setOnShowing(event -> {
      ScreenRoom.limit(dialog.getDialogPane(), owner);
      Scene scene = dialog.getDialogPane().getScene();
      Stylesheets.addTo(scene);
      Appearance.inherit(owner.getScene(), scene);
      dialog.getDialogPane().getButtonTypes().forEach(type -> keepWhole(dialog, type));
      DialogBounds.fix(dialog, owner);
    });
    return dialog;
  }

  /** Gives a button the Enter key and, when the dialog opens, the keyboard. */
  private static void makeDefault(Dialog<ButtonType> dialog, ButtonType type) {
    DialogPane pane = dialog.getDialogPane();
    for (ButtonType each : pane.getButtonTypes()) {
      if (pane.lookupButton(each) instanceof Button button) {
        button.setDefaultButton(each.equals(type));
      }
    }
    dialog.setOnShown(event -> pane.lookupButton(type).requestFocus());
  }

  /** The toolkit makes all buttons as wide as the widest was before it knew the text's size. */
  private static void keepWhole(Dialog<ButtonType> dialog, ButtonType type) {
    if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
      ButtonBar.setButtonUniformSize(button, false);
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  @Override
  public Optional<Path> choosePicture(Optional<Path> folder) {
    FileChooser chooser = chooser(FileKind.DOCUMENT, folder);
    chooser.setTitle(messages.get("dialog.picture.title"));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(
                messages.get("dialog.filter.picture"), "*.png", "*.jpg", "*.jpeg", "*.svg"),
            new ExtensionFilter(messages.get("dialog.filter.all"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(String title, Optional<Path> folder) {
    DirectoryChooser chooser = new DirectoryChooser();
    folder
        .filter(path -> is(path, Files::isDirectory))
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> chooseSeveral(String title, Optional<Path> folder) {
    FileChooser chooser = chooser(FileKind.DOCUMENT, folder);
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of()).stream()
        .map(File::toPath)
        .toList();
  }

  @Override
  public Optional<Path> chooseToOpen(Optional<Path> folder) {
    FileChooser chooser = openable("dialog.open.title", folder);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> chooseSeveral(Optional<Path> folder) {
    List<File> chosen = openable("comparison.choose", folder).showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  private FileChooser openable(String title, Optional<Path> folder) {
    FileChooser chooser = chooser(FileKind.DOCUMENT, folder);
    chooser.setTitle(messages.get(title));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(
                messages.get("dialog.filter.openable"), "*.kicheck", "*.KICHECK", "*.pdf", "*.PDF"),
            new ExtensionFilter(messages.get("dialog.filter.document"), "*.kicheck", "*.KICHECK"),
            new ExtensionFilter(messages.get("dialog.filter.report"), "*.pdf", "*.PDF"),
            new ExtensionFilter(messages.get("dialog.filter.all"), "*.*"));
    return chooser;
  }

  @Override
  public Optional<Path> chooseTarget(FileKind kind, String name, Optional<Path> folder) {
    FileChooser chooser = chooser(kind, folder);
    chooser.setTitle(messages.get(titleKey(kind)));
    chooser.setInitialFileName(name);
    Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    String ending = kind.extensions().get(Math.max(0, filter));
    Optional<Path> complete =
        chosen.map(path -> FileNames.complete(path, kind.extensions(), ending));
    // The system asked about the name as typed; the completed one may exist as well.
    boolean other = complete.isPresent() && !complete.equals(chosen);
    return other && is(complete.get(), Files::exists) && !replace(complete.get())
        ? Optional.empty()
        : complete;
  }

  private static String titleKey(FileKind kind) {
    return switch (kind) {
      case DOCUMENT -> "dialog.save.document.title";
      case PDF -> "dialog.save.pdf.title";
      case TABLE -> "plan.save.table.title";
      case TEXT -> "shell.editable.title";
      case CALENDAR -> "plan.save.calendar.title";
      case PICTURE -> "chart.save.title";
    };
  }

  private static String filterKey(FileKind kind, String extension) {
    return switch (kind) {
      case DOCUMENT -> "dialog.filter.document";
      case PDF -> "dialog.filter.pdf";
      case TABLE -> "plan.save.table.filter";
      case TEXT -> "shell.editable.filter";
      case CALENDAR -> "plan.save.calendar.filter";
      case PICTURE -> "chart.save.filter." + extension;
    };
  }

  private boolean replace(Path file) {
    return ask(new Question<>(
            messages.get("dialog.replace.title"),
            messages.get("dialog.replace.text", FileNames.of(file)),
            List.of(new Choice<>(true, messages.get("dialog.replace.yes"), true))))
        .orElse(false);
  }

  private FileChooser chooser(FileKind kind, Optional<Path> folder) {
    FileChooser chooser = new FileChooser();
    folder
        .filter(path -> is(path, Files::isDirectory))
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    for (String extension : kind.extensions()) {
      chooser
          .getExtensionFilters()
          .add(new ExtensionFilter(messages.get(filterKey(kind, extension)), "*." + extension));
    }
    return chooser;
  }
}
