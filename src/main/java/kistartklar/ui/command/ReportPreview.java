package kistartklar.ui.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import javafx.stage.Window;
import kistartklar.exchange.PdfFiles;
import kistartklar.report.ReportChoice;
import kistartklar.report.pdf.TooLongException;
import kistartklar.store.StoredDocument;
import kistartklar.text.Messages;
import kistartklar.ui.preview.FxPrinting;
import kistartklar.ui.preview.PreviewActions;
import kistartklar.ui.preview.PreviewWindow;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.workspace.Workspace;

/** Shows the report as it will be printed; from there it is printed, saved or opened elsewhere. */
final class ReportPreview {

  private final Messages messages;
  private final Background background;
  private final PdfFiles files;
  private final PdfSaving saving;
  private final PreviewWindow preview;

  ReportPreview(ShellParts parts, PdfSaving saving) {
    messages = parts.messages();
    background = parts.background();
    files = parts.pdf();
    this.saving = saving;
    preview = new PreviewWindow(messages, background, new FxPrinting());
  }

  void show(Window owner, Workspace workspace, LocalDate today) {
    saving
        .choice("shell.form.preview", workspace)
        .ifPresent(choice -> make(owner, workspace, choice, today));
  }

  private void make(Window owner, Workspace workspace, ReportChoice choice, LocalDate today) {
    StoredDocument document = workspace.session().document();
    show(
        owner,
        workspace.notice(),
        workspace.suggestedReportName(choice.form()),
        () -> files.report(document, choice, today),
        new PreviewActions(
            () -> saving.reportAndOpen(workspace, choice, today),
            () -> saving.report(workspace, choice, today)));
  }

  /** Shows the blank checklist as it will be printed. */
  void showQuestionnaire(Window owner, Banner notice, LocalDate today) {
    show(
        owner,
        notice,
        messages.get("shell.questionnaire.file"),
        () -> files.questionnaire(today),
        new PreviewActions(
            () -> saving.questionnaireAndOpen(notice, today),
            () -> saving.questionnaire(notice, today)));
  }

  private void show(
      Window owner, Banner notice, String name, Callable<byte[]> content, PreviewActions actions) {
    new CancellableWork(messages, background)
        .run(
            notice,
            messages.get("shell.preview.making"),
            content,
            new CancellableWork.Ends<>(
                pdf -> preview.show(owner, pdf, name, actions),
                fault ->
                    notice.say(
                        fault instanceof TooLongException
                            ? messages.get("report.tooLong")
                            : messages.get("shell.pdf.fault", name, String.valueOf(fault)),
                        messages,
                        true),
                () -> {},
                late -> {}));
  }
}
