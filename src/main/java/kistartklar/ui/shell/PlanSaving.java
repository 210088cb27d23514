package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.export.ExportFile;
import kistartklar.export.PlanCalendar;
import kistartklar.export.PlanFile;
import kistartklar.export.PlanTable;
import kistartklar.export.PlanText;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.plan.PlanActions;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;

/** Saves the plan for other programs: asks where to, writes off the window's thread, tells. */
final class PlanSaving implements PlanActions {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Shell window;
  private final ExportFile files = new ExportFile(new Disk());

  PlanSaving(ShellParts parts, Dialogs dialogs, Shell window) {
    this.parts = parts;
    this.messages = parts.messages();
    this.dialogs = dialogs;
    this.window = window;
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(parts.clock());
  }

  @Override
  public void saveTable() {
    PlanTable table = new PlanTable(messages);
    save(FileKind.TABLE, "plan.save.table", file -> table.write(file, parts.version()));
  }

  @Override
  public void saveCalendar() {
    PlanCalendar calendar = new PlanCalendar(messages);
    save(FileKind.CALENDAR, "plan.save.calendar", calendar::write);
  }

  /** Puts the plan where it can be pasted from. */
  void copy() {
    window
        .workspace()
        .ifPresent(open -> {
          String text = new PlanText(messages).write(file(open.session().document()));
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
          window.say(messages.get("plan.copied"), false);
        });
  }

  private interface Content {
    byte[] of(PlanFile file);
  }

  private void save(FileKind kind, String key, Content content) {
    window
        .workspace()
        .ifPresent(open -> {
          StoredDocument document = open.session().document();
          String name =
              FileNames.suggest(
                  document.assessment().company(),
                  messages.get(key + ".ending"),
                  kind.extension(),
                  messages);
          dialogs
              .chooseTarget(kind, name, parts.settings().folder())
              .ifPresent(target -> {
                Optional.ofNullable(target.getParent())
                    .ifPresent(
                        folder -> parts.settings().change(now -> now.withLastFolder(folder)));
                parts
                    .background()
                    .run(
                        () -> files.write(target, content.of(file(document))),
                        trouble ->
                            tell(
                                target,
                                trouble,
                                kind == FileKind.CALENDAR
                                    ? messages.get("plan.save.calendar.done")
                                    : ""));
              });
        });
  }

  private PlanFile file(StoredDocument document) {
    Assessment assessment = document.assessment();
    return new PlanFile(
        assessment,
        ActionPlan.of(parts.guide(), assessment),
        document.revision(),
        today(),
        parts.clock().instant());
  }

  private void tell(Path target, Optional<Message> trouble, String advice) {
    Banner notice = window.notice();
    Action close = new Action(messages.get("dialog.close"), notice::hide);
    trouble.ifPresentOrElse(
        reason -> notice.show(messages.get(reason), true, close),
        () ->
            notice.show(
                (messages.get("shell.pdf.done", Shell.fileName(target)) + " " + advice).strip(),
                false,
                new Action(messages.get("shell.pdf.open"), () -> parts.opener().accept(target)),
                close));
  }
}
