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
import kistartklar.text.FileNames;
import kistartklar.text.Messages;
import kistartklar.ui.command.Commands;
import kistartklar.ui.command.RecordSaving;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.workspace.StepNames;
import kistartklar.ui.workspace.Steps;
import kistartklar.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The menu bar. */
final class MainMenu {

  private final Messages messages;
  private final Guide guide;
  private final Shell shell;
  private final Commands commands;
  private final ObservableValue<@Nullable Workspace> workspace;
  private final ObservableValue<Boolean> none;

  MainMenu(
      Messages messages, Guide guide, Shell shell, ObservableValue<@Nullable Workspace> workspace) {
    this.messages = messages;
    this.guide = guide;
    this.shell = shell;
    commands = shell.commands();
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
    MenuItem saveAs =
        needs(item("menu.saveAs", "Shortcut+Shift+S", commands.document()::chooseFile));
    return menu(
        "menu.file",
        item("menu.new", "Shortcut+N", commands.starting()::createNew),
        needs(
            item("comparison.menu.followUp", "", commands.document().secondTime()::startFollowUp)),
        item("menu.open", "Shortcut+O", commands.starting()::chooseAndOpen),
        recent,
        item("portfolio.menu", "", commands.starting()::chooseFolder),
        new SeparatorMenuItem(),
        needs(item("menu.save", "Shortcut+S", commands.document()::saveNow)),
        saveAs,
        needs(item("menu.history", "", commands.versions()::showHistory)),
        item("comparison.menu.compare", "", commands.document().secondTime()::compare),
        needs(item("menu.forget", "", commands.access()::forget)),
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
                  MenuItem item = new MenuItem(FileNames.of(file));
                  item.setMnemonicParsing(false);
                  item.setOnAction(event -> shell.open(file));
                  return item;
                })
                .toList());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item("menu.recent.clear", "", commands.starting()::clearRecent));
  }

  private Menu edit() {
    MenuItem undo =
        item("menu.undo", "Shortcut+Z", () -> open().ifPresent(w -> w.undoActions().undo()));
    MenuItem redo =
        item("menu.redo", "Shortcut+Y", () -> open().ifPresent(w -> w.undoActions().redo()));
    undo.disableProperty().bind(can(AssessmentModel::undoableProperty));
    redo.disableProperty().bind(can(AssessmentModel::redoableProperty));
    MenuItem find = needs(item("menu.find", "Shortcut+F", commands.document()::find));
    MenuItem copy =
        needs(item("menu.copyResult", "Shortcut+Shift+C", commands.document()::copyResult));
    MenuItem copyPlan = needs(item("plan.menu.copy", "", commands.document().plan()::copy));
    MenuItem copyPolicy =
        needs(item("policy.menu.copy", "", commands.document().policy()::copyPolicy));
    return menu("menu.edit", undo, redo, new SeparatorMenuItem(), find, copy, copyPlan, copyPolicy);
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
        needs(item("menu.report", "", commands.document()::saveReport)),
        needs(item("menu.summary", "", commands.document()::saveSummary)),
        needs(item("menu.picture", "", commands.document().pictures()::saveResult)),
        needs(item("menu.editable", "", commands.document()::saveEditable)),
        needs(item("menu.print", "Shortcut+P", commands.document()::printReport)),
        new SeparatorMenuItem(),
        needs(item("plan.menu.table", "", commands.document().plan()::saveTable)),
        needs(item("plan.menu.calendar", "", commands.document().plan()::saveCalendar)),
        new SeparatorMenuItem(),
        needs(records()),
        needs(item("policy.menu.save", "", commands.document().policy()::savePolicy)),
        item("menu.questionnaire", "", commands.document()::saveQuestionnaire),
        item("menu.questionnaire.print", "", commands.document()::printQuestionnaire));
  }

  /** What can be made from worksheets; those that hold nothing are not listed. */
  private Menu records() {
    RecordSaving saving = commands.document().records();
    Menu menu =
        menu(
            "record.menu",
            item("record.menu.profiles", "", saving::saveProfiles),
            item("record.menu.activities", "", saving::saveProcessingActivities),
            item("record.menu.register", "", saving::saveAiRegister),
            item("record.menu.training", "", saving::saveTraining));
    int always = menu.getItems().size();
    menu.setOnShowing(event -> {
      menu.getItems().remove(always, menu.getItems().size());
      open()
          .ifPresent(open ->
              open.filledSheets()
                  .forEach((id, title) -> {
                    MenuItem sheet = new MenuItem(messages.get("record.menu.sheet", title));
                    sheet.setMnemonicParsing(false);
                    sheet.setOnAction(chosen -> saving.saveSheet(id));
                    menu.getItems().add(sheet);
                  }));
    });
    return menu;
  }

  private Menu team() {
    return menu(
        "menu.team",
        needs(item("team.menu.copy", "", commands.document().team()::makeCopy)),
        needs(item("team.menu.merge", "", commands.document().team()::merge)));
  }

  private Menu help() {
    return menu(
        "menu.help",
        item("menu.example", "", commands.starting()::openExample),
        item("menu.shortcuts", "F1", commands.help()::showShortcuts),
        item("menu.glossary", "", commands.help()::showGlossary),
        item("menu.about", "", commands.help()::showAbout));
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
