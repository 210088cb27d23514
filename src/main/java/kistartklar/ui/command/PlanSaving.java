package kistartklar.ui.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.exchange.TargetFiles;
import kistartklar.export.PlanCalendar;
import kistartklar.export.PlanFile;
import kistartklar.export.PlanTable;
import kistartklar.export.PlanText;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.text.FileNames;
import kistartklar.text.Messages;
import kistartklar.ui.plan.PlanActions;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;

/** Saves the plan for other programs and copies it. */
public final class PlanSaving implements PlanActions {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentWindow window;
  private final FileWriting writing;
  private final TargetFiles files = new TargetFiles(new Disk());

  PlanSaving(ShellParts parts, Dialogs dialogs, DocumentWindow window) {
    this.parts = parts;
    this.messages = parts.messages();
    this.dialogs = dialogs;
    this.window = window;
    writing = new FileWriting(messages, parts.background(), parts.opener());
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(parts.clock());
  }

  @Override
  public void saveTable() {
    PlanTable table = new PlanTable(messages, parts.worksheets());
    save(FileKind.TABLE, "plan.save.table", file -> table.write(file, parts.version()));
  }

  @Override
  public void saveCalendar() {
    PlanCalendar calendar = new PlanCalendar(messages, parts.worksheets());
    save(FileKind.CALENDAR, "plan.save.calendar", calendar::write);
  }

  /** Puts the plan where it can be pasted from. */
  public void copy() {
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
                writing.write(
                    window.notice(),
                    target,
                    (path, _) -> files.write(path, content.of(file(document))),
                    kind == FileKind.CALENDAR ? messages.get("plan.save.calendar.done") : "",
                    path -> {});
              });
        });
  }

  private PlanFile file(StoredDocument document) {
    Assessment assessment = document.assessment();
    return new PlanFile(
        parts.guide(),
        assessment,
        ActionPlan.of(parts.guide(), assessment),
        document.revision(),
        today(),
        parts.clock().instant());
  }
}
