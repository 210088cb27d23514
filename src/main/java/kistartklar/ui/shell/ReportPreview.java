package kistartklar.ui.shell;

import java.time.LocalDate;
import javafx.stage.Window;
import kistartklar.report.Form;
import kistartklar.store.StoredDocument;
import kistartklar.text.Messages;
import kistartklar.ui.preview.FxPrinting;
import kistartklar.ui.preview.PreviewActions;
import kistartklar.ui.preview.PreviewWindow;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Background;

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
    saving.form("shell.form.preview").ifPresent(form -> make(owner, workspace, form, today));
  }

  private void make(Window owner, Workspace workspace, Form form, LocalDate today) {
    Banner notice = workspace.notice();
    StoredDocument document = workspace.session().document();
    String name = workspace.suggestedReportName(form);
    background.run(
        () -> files.report(document, form, today),
        pdf ->
            preview.show(
                owner,
                pdf,
                name,
                new PreviewActions(
                    () -> saving.reportAndOpen(workspace, form, today),
                    () -> saving.report(workspace, form, today))),
        fault ->
            notice.show(
                messages.get("shell.pdf.fault", name, String.valueOf(fault)),
                true,
                new Action(messages.get("dialog.close"), notice::hide)));
  }
}
