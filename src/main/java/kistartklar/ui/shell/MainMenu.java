package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kistartklar.domain.guide.Guide;
import kistartklar.store.settings.Preferences;
import kistartklar.text.Messages;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.StepId;
import org.jspecify.annotations.Nullable;

/** The menu bar. */
final class MainMenu {

  private final Messages messages;
  private final Guide guide;
  private final Shell shell;
  private final ObservableValue<@Nullable Workspace> workspace;
  private final ObservableValue<Boolean> none;

  MainMenu(
      Messages messages, Guide guide, Shell shell, ObservableValue<@Nullable Workspace> workspace) {
    this.messages = messages;
    this.guide = guide;
    this.shell = shell;
    this.workspace = workspace;
    none = workspace.map(open -> false).orElse(true);
  }

  MenuBar bar(ObservableValue<Preferences> preferences, LookMenu look) {
    MenuBar bar = new MenuBar(file(preferences), edit(), view(look), report(), team(), help());
    bar.setUseSystemMenuBar(true);
    bar.setMinWidth(0);
    return bar;
  }

  /** No longer than a low screen is high: what goes out of the document has menus of its own. */
  private Menu file(ObservableValue<Preferences> preferences) {
    Menu recent = new Menu(messages.get("menu.recent"));
    preferences.subscribe(now -> fillRecent(recent, now.recentFiles()));
    MenuItem saveAs = needs(item("menu.saveAs", "Shortcut+Shift+S", shell.document()::chooseFile));
    return menu(
        "menu.file",
        item("menu.new", "Shortcut+N", shell.starting()::createNew),
        needs(item("comparison.menu.followUp", "", shell.document().secondTime()::startFollowUp)),
        item("menu.open", "Shortcut+O", shell.starting()::chooseAndOpen),
        recent,
        item("portfolio.menu", "", shell.starting()::chooseFolder),
        new SeparatorMenuItem(),
        needs(item("menu.save", "Shortcut+S", shell.document()::saveNow)),
        saveAs,
        needs(item("menu.history", "", shell.versions()::showHistory)),
        item("comparison.menu.compare", "", shell.document().secondTime()::compare),
        needs(item("menu.forget", "", shell.access()::forget)),
        new SeparatorMenuItem(),
        needs(item("menu.start", "", shell::backToStart)),
        item("menu.close", "Shortcut+W", () -> shell.close(() -> {})),
        item("menu.quit", "Shortcut+Q", shell::quit));
  }

  private void fillRecent(Menu menu, List<Path> files) {
    menu.setDisable(files.isEmpty());
    menu.getItems()
        .setAll(
            files.stream()
                .map(file -> {
                  MenuItem item = new MenuItem(Shell.fileName(file));
                  item.setMnemonicParsing(false);
                  item.setOnAction(event -> shell.open(file));
                  return item;
                })
                .toList());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item("menu.recent.clear", "", shell.starting()::clearRecent));
  }

  private Menu edit() {
    MenuItem undo =
        item("menu.undo", "Shortcut+Z", () -> open().ifPresent(w -> w.undoActions().undo()));
    MenuItem redo =
        item("menu.redo", "Shortcut+Y", () -> open().ifPresent(w -> w.undoActions().redo()));
    undo.disableProperty().bind(can(AssessmentModel::undoableProperty));
    redo.disableProperty().bind(can(AssessmentModel::redoableProperty));
    MenuItem find = needs(item("menu.find", "Shortcut+F", shell.document()::find));
    MenuItem copy =
        needs(item("menu.copyResult", "Shortcut+Shift+C", shell.document()::copyResult));
    MenuItem copyPlan = needs(item("plan.menu.copy", "", shell.document().plan()::copy));
    return menu("menu.edit", undo, redo, new SeparatorMenuItem(), find, copy, copyPlan);
  }

  private ObservableValue<Boolean> can(
      java.util.function.Function<AssessmentModel, ObservableValue<Boolean>> property) {
    return workspace
        .flatMap(
            open -> open == null ? none : property.apply(open.session().model()).map(can -> !can))
        .orElse(true);
  }

  private Menu view(LookMenu look) {
    Menu steps = new Menu(messages.get("menu.steps"));
    for (StepId step : Steps.ALL) {
      MenuItem item = new MenuItem(StepNames.inList(step, guide, messages));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> open().ifPresent(w -> w.navigator().goTo(step)));
      steps.getItems().add(item);
    }
    steps.disableProperty().bind(none);
    Menu view =
        menu(
            "menu.view",
            needs(
                item("menu.next", "Alt+Right", () -> open().ifPresent(w -> w.navigator().next()))),
            needs(
                item(
                    "menu.back",
                    "Alt+Left",
                    () -> open().ifPresent(w -> w.navigator().previous()))),
            needs(
                item("menu.nextOpen", "F6", () -> open().ifPresent(w -> w.navigator().nextOpen()))),
            steps,
            new SeparatorMenuItem(),
            needs(item("menu.meeting", "F5", () -> open().ifPresent(Workspace::beginMeeting))),
            look.goesOn(),
            new SeparatorMenuItem());
    view.getItems().addAll(look.menus());
    return view;
  }

  private Menu report() {
    return menu(
        "menu.reports",
        needs(item("menu.report", "", shell.document()::saveReport)),
        needs(item("menu.print", "Shortcut+P", shell.document()::printReport)),
        new SeparatorMenuItem(),
        needs(item("plan.menu.table", "", shell.document().plan()::saveTable)),
        needs(item("plan.menu.calendar", "", shell.document().plan()::saveCalendar)),
        new SeparatorMenuItem(),
        item("menu.questionnaire", "", shell.document()::saveQuestionnaire));
  }

  private Menu team() {
    return menu(
        "menu.team",
        needs(item("team.menu.copy", "", shell.document().team()::makeCopy)),
        needs(item("team.menu.merge", "", shell.document().team()::merge)));
  }

  private Menu help() {
    return menu(
        "menu.help",
        item("menu.example", "", shell.starting()::openExample),
        item("menu.shortcuts", "F1", shell.help()::showShortcuts),
        item("menu.about", "", shell.help()::showAbout));
  }

  private Optional<Workspace> open() {
    return Optional.ofNullable(workspace.getValue());
  }

  private Menu menu(String key, MenuItem... items) {
    Menu menu = new Menu(messages.get(key));
    menu.getItems().setAll(items);
    return menu;
  }

  private MenuItem needs(MenuItem item) {
    item.disableProperty().bind(none);
    return item;
  }

  private MenuItem item(String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    if (!accelerator.isEmpty()) {
      item.setAccelerator(GermanKeys.of(accelerator, messages));
    }
    item.setOnAction(event -> action.run());
    return item;
  }
}
