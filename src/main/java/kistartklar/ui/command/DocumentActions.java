package kistartklar.ui.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.document.CloseDialogue;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.result.ResultText;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;
import kistartklar.ui.shared.Place;
import kistartklar.ui.step.Logos;
import kistartklar.ui.workspace.Workspace;

/** What can be done with the open document; without one nothing happens. */
public final class DocumentActions implements Workspace.Actions {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentWindow window;
  private final VersionActions versions;
  private final AccessActions access;
  private final PdfSaving pdf;
  private final ReportPreview preview;
  private final TeamActions team;
  private final SecondTimeActions secondTime;
  private final PlanSaving plan;
  private final PolicySaving policy;
  private final RecordSaving records;
  private final PictureSaving pictures;

  DocumentActions(
      ShellParts parts,
      Dialogs dialogs,
      DocumentWindow window,
      VersionActions versions,
      AccessActions access) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    this.versions = versions;
    this.access = access;
    messages = parts.messages();
    pdf = new PdfSaving(parts, dialogs);
    preview = new ReportPreview(parts, pdf);
    team = new TeamActions(parts, dialogs, window);
    secondTime = new SecondTimeActions(parts, dialogs, window);
    plan = new PlanSaving(parts, dialogs, window);
    policy = new PolicySaving(parts, pdf, window);
    records = new RecordSaving(parts, pdf, window);
    pictures = new PictureSaving(parts, dialogs, window);
  }

  /** Pictures for slides. */
  public PictureSaving pictures() {
    return pictures;
  }

  /** Copies for a team, and their way back. */
  public TeamActions team() {
    return team;
  }

  private void withOpen(Consumer<Workspace> action) {
    window.workspace().ifPresent(action);
  }

  @Override
  public void compareOutside() {
    versions.compareOutside();
  }

  @Override
  public void keepMine() {
    versions.keepMine();
  }

  @Override
  public void takeOver() {
    access.takeOver();
  }

  @Override
  public void saveCopy() {
    access.saveCopy();
  }

  /** Puts the result where it can be pasted from. */
  public void copyResult() {
    withOpen(open -> {
      String text =
          new ResultText(parts.guide(), messages)
              .of(open.session().model().assessment(), LocalDate.now(parts.clock()));
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      window.say(messages.get("result.copied"), false);
    });
  }

  /** Lets words be found in the document. */
  public void find() {
    withOpen(open -> open.search(parts.background()).show());
  }

  /** Saves at once what would be saved in a moment; asks for a file if there is none. */
  @Override
  public void saveNow() {
    withOpen(open -> {
      if (open.session().fileProperty().get().isEmpty()) {
        chooseFile(open, () -> {});
      } else {
        open.session().save(() -> {});
      }
    });
  }

  @Override
  public void chooseFile() {
    withOpen(open -> chooseFile(open, () -> {}));
  }

  /**
   * Saves to a file of the user's choice.
   *
   * @param then called when it is saved; not at all otherwise
   */
  void chooseFile(Workspace open, Runnable then) {
    DocumentSession session = open.session();
    if (session.state() instanceof SaveState.ReadOnly) {
      access.saveCopy();
      return;
    }
    dialogs
        .chooseTarget(FileKind.DOCUMENT, open.suggestedName("kicheck"), parts.settings().folder())
        .ifPresent(target -> session.saveAs(target, trouble -> savedAs(trouble, then)));
  }

  /** What is done in the window when a document is left. */
  public CloseDialogue.Host host(Workspace open) {
    return new CloseDialogue.Host() {
      @Override
      public void chooseFile(Runnable then) {
        DocumentActions.this.chooseFile(open, then);
      }

      @Override
      public void show(Place place) {
        open.navigator().goTo(place);
      }
    };
  }

  private void savedAs(Optional<Message> trouble, Runnable then) {
    trouble.ifPresentOrElse(
        reason -> dialogs.tell(messages.get("dialog.notSaved.title"), messages.get(reason)), then);
  }

  @Override
  public Logos logos() {
    return new LogoFiles(dialogs, parts.background(), parts.settings());
  }

  @Override
  public SecondTimeActions secondTime() {
    return secondTime;
  }

  @Override
  public PlanSaving plan() {
    return plan;
  }

  @Override
  public PolicySaving policy() {
    return policy;
  }

  @Override
  public RecordSaving records() {
    return records;
  }

  @Override
  public void saveReport() {
    withOpen(open -> pdf.report(open, LocalDate.now(parts.clock())));
  }

  @Override
  public void printReport() {
    withOpen(open -> preview.show(window.stage(), open, LocalDate.now(parts.clock())));
  }

  public void saveQuestionnaire() {
    pdf.questionnaire(window.notice(), LocalDate.now(parts.clock()));
  }

  /** Saves the page for the management alone. */
  public void saveSummary() {
    withOpen(open -> pdf.summary(open, LocalDate.now(parts.clock())));
  }

  /** Saves the report as a text to be edited. */
  public void saveEditable() {
    withOpen(open -> pdf.editable(open, LocalDate.now(parts.clock())));
  }

  /** Shows the blank checklist as it will be printed. */
  public void printQuestionnaire() {
    preview.showQuestionnaire(window.stage(), window.notice(), LocalDate.now(parts.clock()));
  }
}
